package org.alteractions.journey.upload;

import java.util.Locale;

/**
 * A PDF that people may open: {@link PdfCheck} has verified that it is a PDF and starts nothing when opened. Created
 * elsewhere only from a file that was checked before it was stored.
 */
public record CheckedPdf(String fileName, byte[] bytes) {

    public static final String MEDIA_TYPE = "application/pdf";
    public static final int LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final String ENDING = ".pdf";

    // Browsers send a name, some a whole path. It is sent back in a header of the download.
    static String plain(String fileName) {
        String name = fileName == null ? "" : fileName.substring(Math.max(
                fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        String printable = name.replaceAll("[\\p{Cntrl}\"]", "").strip();
        // With another extension, another program would open the download.
        String kept = printable.isEmpty() ? "document.pdf"
                : printable.toLowerCase(Locale.ROOT).endsWith(ENDING) ? printable : printable + ENDING;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }
}
