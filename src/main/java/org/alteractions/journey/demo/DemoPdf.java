package org.alteractions.journey.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Writes a page as PDF within milliseconds. The same text always gives the same file. */
@Component
@Profile("demo")
class DemoPdf {

    private static final String FONT = "fonts/DejaVuSansCondensed.ttf";
    private static final float MARGIN = 64;
    private static final float LEADING = 1.4f;
    /** Of a font's units in one point of its size. */
    private static final float UNITS = 1000;

    private TrueTypeFont parsed;

    byte[] of(DemoPaper paper) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            PDPage page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            document.getDocumentInformation().setTitle(paper.title());
            document.getDocumentInformation().setAuthor(paper.author());
            // Otherwise the file contains the time.
            document.setDocumentId((long) paper.hashCode());
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                write(content, PDType0Font.load(document, parsed(), true), paper);
            }
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(PDPageContentStream content, PDFont font, DemoPaper paper) throws IOException {
        float y = PDRectangle.A4.getHeight() - MARGIN;
        for (DemoPaper.Paragraph paragraph : paper.paragraphs()) {
            DemoPaper.Style style = paragraph.style();
            y -= style.before;
            for (String line : lines(paragraph.text(), font, style.size)) {
                y -= style.size * LEADING;
                content.beginText();
                content.setNonStrokingColor(style.red, style.green, style.blue);
                content.setFont(font, style.size);
                content.newLineAtOffset(MARGIN, y);
                content.showText(line);
                content.endText();
            }
        }
    }

    private static List<String> lines(String text, PDFont font, float size) throws IOException {
        float width = PDRectangle.A4.getWidth() - 2 * MARGIN;
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) * size / UNITS > width) {
                lines.add(line);
                longer = word;
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    // Parsed once, because a font is larger than all pages together.
    private TrueTypeFont parsed() throws IOException {
        if (parsed == null) {
            parsed = new TTFParser().parse(
                    new RandomAccessReadBuffer(new ClassPathResource(FONT).getInputStream()));
        }
        return parsed;
    }
}
