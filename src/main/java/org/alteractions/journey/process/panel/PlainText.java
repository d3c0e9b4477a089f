package org.alteractions.journey.process.panel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Normalizes text for searches: without capitals, accents or hyphens. "oeuvre" finds "Œuvre", and "nan26002" finds
 * NAN-26-002.
 */
final class PlainText {

    /**
     * Characters that do not decompose into a letter and a mark, with their replacements: first one character, below
     * two.
     */
    private static final String SINGLE = "ŁłØøĐđÐðĦħŦŧı’‐‑‒–—ŒÆĲÞ";
    private static final String SINGLE_AS = "llooddddhhtti'-----œæĳþ";

    private static final String[][] DOUBLE =
            {{"œ", "oe"}, {"æ", "ae"}, {"ĳ", "ij"}, {"þ", "th"}, {"ß", "ss"}, {"-", ""}};

    /** Includes all accented Latin letters, also Vietnamese ones, because SQL cannot decompose them. */
    private static final String FROM = marked().collect(Collectors.joining()) + SINGLE;
    private static final String TO = marked().map(PlainText::unmarked).collect(Collectors.joining()) + SINGLE_AS;

    private PlainText() {}

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).chars()
                .map(sign -> FROM.indexOf(sign) < 0 ? sign : TO.charAt(FROM.indexOf(sign)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        for (String[] letters : DOUBLE) {
            plain = plain.replace(letters[0], letters[1]);
        }
        return plain;
    }

    /** The same normalization in SQL. */
    static String sql(String expression) {
        String plain = "lower(translate(%s, '%s', '%s'))".formatted(expression, quoted(FROM), quoted(TO));
        for (String[] letters : DOUBLE) {
            plain = "replace(%s, '%s', '%s')".formatted(plain, letters[0], letters[1]);
        }
        return plain;
    }

    private static String quoted(String text) {
        return text.replace("'", "''");
    }

    private static Stream<String> marked() {
        return IntStream.concat(IntStream.rangeClosed('À', 'ɏ'), IntStream.rangeClosed('Ḁ', 'ỹ'))
                .mapToObj(Character::toString)
                .filter(letter -> !unmarked(letter).equals(letter));
    }

    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }
}
