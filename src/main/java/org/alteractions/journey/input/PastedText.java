package org.alteractions.journey.input;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Cleans text pasted from Word, a PDF or a messenger of invisible characters. Word separates lines by a vertical tab;
 * browsers send CR LF.
 */
public final class PastedText {

    /** Byte order mark, zero-width space, word joiner, soft hyphen and bidirectional controls. */
    private static final Pattern LEFT_OUT =
            Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028]");
    private static final Pattern SEPARATOR_IN_A_LINE = Pattern.compile("[\\t\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\u202F\\t]");
    /** Word's bullets are code points of the private use area. */
    private static final Map<String, String> BULLETS = Map.of("\uF0B7", "•", "\uF0A7", "▪", "\uF0D8", "➢");
    private static final Pattern BULLET = Pattern.compile("[\\uF0B7\\uF0A7\\uF0D8]");
    private static final Pattern MARKS = Pattern.compile("[\\p{Cf}\\uFEFF]");

    private PastedText() {}

    /**
     * Cleans a text of several lines. Lines end in "\n"; non-breaking spaces stay, because French punctuation needs
     * them.
     */
    public static String lines(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n").replace("\u2029", "\n\n");
        return trimmed(readable(lines));
    }

    /** Cleans a name or title. All spaces become plain ones, so that equal-looking names are equal. */
    public static String line(String typed) {
        String line = SEPARATOR_IN_A_LINE.matcher(readable(typed)).replaceAll(" ");
        return trimmed(BLANK.matcher(line).replaceAll(" "));
    }

    /** For ASCII values: removes invisible characters and turns all spaces into plain ones. */
    static String withoutInvisible(String typed) {
        return BLANK.matcher(MARKS.matcher(typed).replaceAll("")).replaceAll(" ");
    }

    private static String readable(String text) {
        String visible = LEFT_OUT.matcher(text).replaceAll("");
        String bulleted = BULLET.matcher(visible).replaceAll((MatchResult found) -> BULLETS.get(found.group()));
        return Normalizer.normalize(bulleted, Normalizer.Form.NFC);
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return text.substring(from, to);
    }

    private static boolean isBlank(char letter) {
        return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
    }
}
