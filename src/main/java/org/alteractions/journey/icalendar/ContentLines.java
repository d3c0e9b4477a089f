package org.alteractions.journey.icalendar;

import java.nio.charset.StandardCharsets;

/**
 * Folds the lines of a calendar file as RFC 5545 requires: at most 75 octets, never within a character. The library
 * counts characters, which may have up to four octets.
 */
public final class ContentLines {

    private static final int MOST_OCTETS = 75;
    private static final String FOLD = "\r\n ";

    private ContentLines() {}

    /** @param file lines of any length, none of them folded */
    public static String folded(String file) {
        StringBuilder folded = new StringBuilder(file.length() + file.length() / MOST_OCTETS * FOLD.length());
        int octets = 0;
        for (int at = 0; at < file.length(); at += Character.charCount(file.codePointAt(at))) {
            String letter = Character.toString(file.codePointAt(at));
            boolean lineEnd = "\r".equals(letter) || "\n".equals(letter);
            int length = letter.getBytes(StandardCharsets.UTF_8).length;
            if (lineEnd) {
                octets = 0;
            } else if (octets + length > MOST_OCTETS) {
                folded.append(FOLD);
                octets = 1 + length;
            } else {
                octets += length;
            }
            folded.append(letter);
        }
        return folded.toString();
    }
}
