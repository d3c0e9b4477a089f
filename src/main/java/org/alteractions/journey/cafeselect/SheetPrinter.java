package org.alteractions.journey.cafeselect;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/** The day sheets as HTML made for print, and the same as PDF. */
@Component
class SheetPrinter {

    private static final Resource STYLES = new ClassPathResource("static/staff/day-sheets.css");

    private final SpringTemplateEngine templates;

    SheetPrinter(SpringTemplateEngine templates) {
        this.templates = templates;
    }

    String html(DaySheets.Sheets sheets) {
        return templates.process("day-sheets", new Context(Locale.FRENCH, java.util.Map.of("sheets", sheets)));
    }

    // A browser fetches the style sheet; a file carries it.
    private static Document styled(String html) throws IOException {
        Document page = Jsoup.parse(html);
        page.select("link").remove();
        page.head().appendElement("style").appendChild(new DataNode(STYLES.getContentAsString(StandardCharsets.UTF_8)));
        return page;
    }

    byte[] pdf(DaySheets.Sheets sheets) {
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.withW3cDocument(new W3CDom().fromJsoup(styled(html(sheets))), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
