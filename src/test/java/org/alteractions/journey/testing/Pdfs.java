package org.alteractions.journey.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF files for uploads. */
public final class Pdfs {

    private Pdfs() {}

    /** One empty page. */
    public static byte[] plain() {
        return with(catalog -> { });
    }

    /** @param change of the document's catalog */
    public static byte[] with(Consumer<COSDictionary> change) {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.accept(document.getDocumentCatalog().getCOSObject());
            document.save(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
