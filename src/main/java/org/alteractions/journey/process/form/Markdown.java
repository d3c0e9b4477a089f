package org.alteractions.journey.process.form;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;

/**
 * A shown value with intended mark-up. All other values appear literally in a form's text.
 *
 * <pre>Markdown.of("[%s](%s)", "page des documents", address)</pre>
 */
public final class Markdown {

    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final String LINE_BREAK = "<br>";
    private static final String UNREADABLE = "\uFFFD";

    private final String source;

    private Markdown(String source) {
        this.source = source;
    }

    /**
     * @param markup literal of the calling class, with <code>%s</code> for each word
     * @param words  appear literally, unless they are Markdown themselves
     */
    public static Markdown of(String markup, Object... words) {
        return new Markdown(String.format(Locale.ROOT, markup, Arrays.stream(words).map(Markdown::source).toArray()));
    }

    /** A complete text from the application's resources, such as the charter. It must not contain user input. */
    public static Markdown ours(String text) {
        return new Markdown(text);
    }

    /** Markdown source for a renderer. */
    public String source() {
        return source;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Markdown markdown && markdown.source.equals(source);
    }

    @Override
    public int hashCode() {
        return source.hashCode();
    }

    @Override
    public String toString() {
        return source;
    }

    private static String source(Object words) {
        return words instanceof Markdown markdown ? markdown.source : letterForLetter(Objects.toString(words, ""));
    }

    /**
     * Writes character references, which have no meaning in Markdown, in HTML or in the double braces of form-js. Only
     * letters and digits stay: a list of special characters would depend on the renderer.
     */
    private static String letterForLetter(String words) {
        StringBuilder escaped = new StringBuilder();
        words.strip().replace("\r\n", "\n").codePoints().forEach(letter -> escaped.append(letterForLetter(letter)));
        return escaped.toString();
    }

    private static String letterForLetter(int letter) {
        if (isLineBreak(letter)) {
            return LINE_BREAK;
        }
        if (Character.isLetterOrDigit(letter) || letter == ' ' || isPlainBeyondAscii(letter)) {
            return Character.toString(letter);
        }
        // HTML maps references to control characters to other characters.
        return Character.isISOControl(letter) && letter != '\t' || Character.getType(letter) == Character.SURROGATE
                ? UNREADABLE
                : "&#" + letter + ";";
    }

    private static boolean isLineBreak(int letter) {
        return letter == '\n' || letter == '\r' || letter == '\u0085' || letter == '\u2028' || letter == '\u2029';
    }

    // Other spaces affect emphasis when they are next to an asterisk.
    private static boolean isPlainBeyondAscii(int letter) {
        return letter >= FIRST_BEYOND_ASCII
                && !Character.isISOControl(letter)
                && !Character.isSpaceChar(letter)
                && Character.getType(letter) != Character.SURROGATE;
    }
}
