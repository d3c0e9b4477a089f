package org.alteractions.journey.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.springframework.stereotype.Component;

/** Turns a page into a PDF file; the page's style sheet names the families of <code>PrintFonts</code>. */
@Component
public class PdfPrinter {

    /** What stands for a letter that no font has. */
    public static final String REPLACEMENT = "□";

    private final PrintFonts fonts;
    private final WrittenOrder order = new WrittenOrder(new ArabicForms());

    PdfPrinter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether every letter of this text can be printed. */
    public boolean canPrint(String text) {
        return fonts.cover(order.shapeText(composed(text)));
    }

    /** Names in Arabic or Hebrew run from right to left inside a page that runs from left to right. */
    public byte[] pdf(Document page) {
        // Accents typed as marks of their own have no place of their own in a PDF.
        page.nodeStream(TextNode.class).forEach(text -> text.text(composed(text.getWholeText())));
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            fonts.register(builder);
            builder.useUnicodeBidiSplitter(WrittenOrder.Runs::new);
            builder.useUnicodeBidiReorderer(order);
            builder.defaultTextDirection(TextDirection.LTR);
            builder.useReplacementText(REPLACEMENT);
            builder.withW3cDocument(new W3CDom().fromJsoup(page), null);
            builder.toStream(bytes);
            builder.run();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
