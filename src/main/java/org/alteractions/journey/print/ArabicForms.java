package org.alteractions.journey.print;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins Arabic, Persian and Urdu letters, because PDFBox draws each letter separately. For instance U+0645 meem becomes
 * U+FEE3 at the beginning of a word. ICU joins the letters of Arabic only.
 */
final class ArabicForms {

    /** The Unicode blocks of presentation forms. */
    private static final String RANGES = "[\uFB50-\uFDFF\uFE70-\uFEFC]+";
    private static final Pattern FORM =
            Pattern.compile("ARABIC (?:LETTER|LIGATURE) .* (ISOLATED|FINAL|INITIAL|MEDIAL) FORM");
    private static final char TATWEEL = '\u0640';
    private static final char JOINER = '\u200D';
    private static final char LAM = '\u0644';

    private enum Form {
        ISOLATED,
        FINAL,
        INITIAL,
        MEDIAL
    }

    /** Presentation forms by letter, or by lam and alef together. */
    private final Map<String, Map<Form, Character>> forms = new HashMap<>();

    ArabicForms() {
        for (char shaped = '\uFB50'; shaped <= '\uFEFC'; shaped++) {
            Matcher name = FORM.matcher(Character.isDefined(shaped) ? Character.getName(shaped) : "");
            String letters = Normalizer.normalize(Character.toString(shaped), Normalizer.Form.NFKC);
            if (name.matches() && (letters.length() == 1 || isLamAlef(letters))) {
                forms.computeIfAbsent(letters, any -> new HashMap<>())
                        .putIfAbsent(Form.valueOf(name.group(1)), shaped);
            }
        }
    }

    private static boolean isLamAlef(String letters) {
        return letters.length() == 2 && letters.charAt(0) == LAM
                && "\u0622\u0623\u0625\u0627".indexOf(letters.charAt(1)) >= 0;
    }

    /** @param text in logical (reading) order */
    String joined(String text) {
        StringBuilder joined = new StringBuilder();
        for (int at = 0; at < text.length(); at++) {
            String letters = text.substring(at, Math.min(at + 2, text.length()));
            if (!isLamAlef(letters)) {
                letters = text.substring(at, at + 1);
            }
            int last = at + letters.length() - 1;
            boolean before = has(letters, Form.FINAL) && joinsNext(neighbour(text, at, -1));
            boolean after = has(letters, Form.INITIAL) && joinsPrevious(neighbour(text, last, 1));
            Form form = before ? after ? Form.MEDIAL : Form.FINAL : after ? Form.INITIAL : Form.ISOLATED;
            Character shaped = forms.getOrDefault(letters, Map.of()).get(form);
            joined.append(shaped == null ? letters : shaped.toString());
            at = last;
        }
        return joined.toString();
    }

    /** Replaces presentation forms by the plain letters. */
    static String plain(String text) {
        return Pattern.compile(RANGES).matcher(text).replaceAll(shaped ->
                Matcher.quoteReplacement(Normalizer.normalize(shaped.group(), Normalizer.Form.NFKC)));
    }

    private boolean joinsNext(char letter) {
        return has(Character.toString(letter), Form.INITIAL) || letter == TATWEEL || letter == JOINER;
    }

    private boolean joinsPrevious(char letter) {
        return has(Character.toString(letter), Form.FINAL) || letter == TATWEEL || letter == JOINER;
    }

    private boolean has(String letters, Form form) {
        return forms.getOrDefault(letters, Map.of()).containsKey(form);
    }

    /** The next letter in that direction, skipping marks above and below letters. */
    private static char neighbour(String text, int from, int step) {
        int at = from + step;
        while (at >= 0 && at < text.length() && Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK) {
            at += step;
        }
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }
}
