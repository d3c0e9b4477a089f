package org.alteractions.journey.process.search;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Normalizes typed words as the generated columns <code>search_words</code> are: without capitals or accents, hyphens
 * and apostrophes as blanks. Each column also holds its text without them, so "oeuvre" finds "Œuvre", "Le-Goff" finds
 * "Le Goff", and "nan26002" finds NAN-26-002.
 */
public final class PlainText {

    /** Characters that do not decompose into a letter and a mark, with their replacements. */
    private static final String SINGLE = "ŁłØøĐđÐðĦħŦŧı'’‘ʼ´`′‐‑‒–—-ŒÆĲÞ";
    private static final String SINGLE_AS = "llooddddhhtti             œæĳþ";

    private static final String[][] DOUBLE = {{"œ", "oe"}, {"æ", "ae"}, {"ĳ", "ij"}, {"þ", "th"}, {"ß", "ss"}};

    /** Accented Latin letters, also Vietnamese ones. Other letters keep their marks, as in the columns. */
    private static final String FROM = marked().collect(Collectors.joining()) + SINGLE;
    private static final String TO = marked().map(PlainText::unmarked).collect(Collectors.joining()) + SINGLE_AS;

    private PlainText() {}

    /** Whether two names have the same words, in whatever order. */
    public static boolean sameWords(String one, String other) {
        return words(one).equals(words(other));
    }

    private static List<String> words(String text) {
        return Stream.of(of(text).split(" ")).sorted().toList();
    }

    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFC).chars()
                .map(sign -> FROM.indexOf(sign) < 0 ? sign : TO.charAt(FROM.indexOf(sign)))
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
        for (String[] letters : DOUBLE) {
            plain = plain.replace(letters[0], letters[1]);
        }
        return plain.replaceAll(" +", " ").strip();
    }

    /** The text in one word. */
    static String joined(String text) {
        return of(text).replace(" ", "");
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
