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

/** Renders a page as a PDF file. The page's style sheet names the font families of <code>PrintFonts</code>. */
@Component
public class PdfPrinter {

    /** Replaces characters that no font contains. */
    public static final String REPLACEMENT = "□";

    private final PrintFonts fonts;
    private final WrittenOrder order = new WrittenOrder(new ArabicForms());

    PdfPrinter(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Whether every character of the text can be printed. */
    public boolean canPrint(String text) {
        return fonts.cover(order.shapeText(composed(text)));
    }

    /** Renders a left-to-right page. Arabic and Hebrew names inside it run from right to left. */
    public byte[] pdf(Document page) {
        // Combining accents cannot be positioned in a PDF, so they are composed first.
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
