package org.alteractions.journey.export;

import java.util.regex.Pattern;
import org.alteractions.journey.input.NotReadable;
import org.alteractions.journey.input.PhoneNumber;

/** Texts of cells, as both formats write them. */
final class CellTexts {

    private static final Pattern LINE_BREAK = Pattern.compile("\\r\\n?");
    /** Control characters, which no XML file may contain and no spreadsheet program shows. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF&&[^\\n\\t]]");
    private static final Pattern BETWEEN_DIGITS = Pattern.compile("[^+\\d]+");
    private static final Pattern DIGITS = Pattern.compile("\\d+");
    private static final Pattern PAIR = Pattern.compile("\\d\\d(?=\\d)");

    private CellTexts() {}

    static String plain(String text) {
        return INVISIBLE.matcher(LINE_BREAK.matcher(text).replaceAll("\n")).replaceAll("");
    }

    /**
     * A number with blanks only, <code>06 12 34 56 78</code> or <code>+1 415 555 2671</code>. A spreadsheet program
     * would read one without blanks as an amount and lose its zero or plus.
     */
    static String phone(String number) {
        try {
            return number.isBlank() ? "" : BETWEEN_DIGITS.matcher(PhoneNumber.of(number).toString()).replaceAll(" ");
        } catch (NotReadable anotherText) {
            return DIGITS.matcher(number).matches() ? PAIR.matcher(number).replaceAll("$0 ") : plain(number);
        }
    }
}
