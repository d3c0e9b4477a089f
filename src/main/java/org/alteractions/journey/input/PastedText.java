package org.alteractions.journey.input;

import java.text.Normalizer;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text as it comes out of Word, a PDF or a messenger, without what its reader never sees. Word separates lines by a line
 * tabulation; browsers send each line end as two characters.
 */
public final class PastedText {

    /** Byte order mark, zero-width space, word joiner, soft hyphen, and marks that turn the direction of what follows. */
    private static final Pattern LEFT_OUT = Pattern.compile("[\\uFEFF\\u200B\\u2060\\u00AD\\u202A-\\u202E\\u2066-\\u2069]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u000B\\f\\u0085\\u2028]");
    private static final Pattern SEPARATOR_IN_A_LINE = Pattern.compile("[\\t\\u000B\\f\\u0085\\u2028\\u2029]");
    private static final Pattern BLANK = Pattern.compile("[\\p{Zs}\\u202F\\t]");
    /** Word's bullets stand where no other font has a letter. */
    private static final Map<String, String> BULLETS = Map.of("\uF0B7", "•", "\uF0A7", "▪", "\uF0D8", "➢");
    private static final Pattern BULLET = Pattern.compile("[\\uF0B7\\uF0A7\\uF0D8]");
    private static final Pattern MARKS = Pattern.compile("[\\p{Cf}\\uFEFF]");

    private PastedText() {}

    /** Lines end in "\n"; blanks that do not break stay, French text has them before some signs. */
    public static String lines(String typed) {
        String lines = LINE_END.matcher(typed).replaceAll("\n").replace("\u2029", "\n\n");
        return trimmed(readable(lines));
    }

    /** Names and titles: each blank is a plain one, so that two that look the same are the same. */
    public static String line(String typed) {
        String line = SEPARATOR_IN_A_LINE.matcher(readable(typed)).replaceAll(" ");
        return trimmed(BLANK.matcher(line).replaceAll(" "));
    }

    /** For what is written in ASCII: whatever leaves nothing on the screen goes, and each blank is a plain one. */
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
