package org.alteractions.journey.cafeselect.day;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.print.PdfPrinter;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** Renders the day sheets as HTML for print and as PDF. */
@Component
class SheetPrinter {

    private static final Resource STYLES = new ClassPathResource("static/staff/day-sheets.css");

    private final SpringTemplateEngine templates;
    private final PdfPrinter printer;

    SheetPrinter(SpringTemplateEngine templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    String html(DaySheets.Sheets sheets) {
        return templates.process("day-sheets", new Context(Locale.FRENCH, java.util.Map.of("sheets", sheets)));
    }

    byte[] pdf(DaySheets.Sheets sheets) {
        try {
            Document page = styled(html(sheets));
            page.select("section").forEach(this::tellWhatIsMissing);
            return printer.pdf(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A browser fetches the style sheet; the PDF needs it embedded.
    private static Document styled(String html) throws IOException {
        Document page = Jsoup.parse(html);
        page.select("link").remove();
        page.head().appendElement("style").appendChild(new DataNode(STYLES.getContentAsString(StandardCharsets.UTF_8)));
        return page;
    }

    private void tellWhatIsMissing(Element sheet) {
        List<String> cut = sheet.select("h2, td").eachText().stream()
                .filter(text -> !printer.canPrint(text))
                .distinct()
                .toList();
        if (!cut.isEmpty()) {
            sheet.select("table").before(new Element("p").text(("Des lettres que ce fichier ne sait pas écrire sont"
                    + " remplacées par %s (%d nom%s) : imprimez plutôt la même feuille depuis le navigateur.")
                    .formatted(PdfPrinter.REPLACEMENT, cut.size(), cut.size() > 1 ? "s" : "")).outerHtml());
        }
    }
}
