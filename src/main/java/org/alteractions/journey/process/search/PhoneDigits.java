package org.alteractions.journey.process.search;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of a telephone number that all its notations share: "612345678" for 06 12 34 56 78, +33612345678 and 0033
 * (0)6.12.34.56.78.
 */
final class PhoneDigits {

    private static final int LEAST_DIGITS = 6;
    /** Fewer digits begin too many numbers. */
    private static final int LEAST_BEGINNING = 4;

    /** A label, as mail signatures have it, and the signs of a number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:(?:tél|tel|téléphone|portable|mobile)[\\s.:]*)?([\\d\\s+().,/\\p{Pd}]+)");
    private static final Pattern SIGNS = Pattern.compile("\\D");
    private static final Pattern BEGINNING = Pattern.compile("^\\s*[+0]");
    private static final Pattern ABROAD = Pattern.compile("^\\s*(\\+|00)");
    private static final Pattern HOME_CODE = Pattern.compile("^33(?=0?[1-9]\\d{4,8}$)");
    private static final int NATIONAL_DIGITS = 9;
    private static final int HOME_CODE_DIGITS = 2;

    private PhoneDigits() {}

    /** Empty if the text is not a number, or if it is too short for one. */
    static Optional<String> of(String text) {
        return typed(text).filter(typed -> digits(typed).length() >= LEAST_DIGITS)
                .map(typed -> shared(typed, digits(typed)));
    }

    /**
     * First digits of each notation of a number, for "06 12", "0612" and "+33 6 12"; empty for other texts and longer
     * numbers.
     */
    static List<String> beginnings(String text) {
        Optional<String> typed = typed(text).filter(number -> BEGINNING.matcher(number).find());
        String digits = typed.map(PhoneDigits::digits).orElse("");
        if (digits.length() < LEAST_BEGINNING || digits.length() >= LEAST_DIGITS) {
            return List.of();
        }
        boolean isAbroad = ABROAD.matcher(typed.orElseThrow()).find();
        String known = isAbroad ? digits.replaceFirst("^00", "") : digits;
        String first = known.replaceFirst(isAbroad ? "^330?" : "^0", "");
        if (first.length() < LEAST_BEGINNING - 1) {
            return List.of();
        }
        return isAbroad && first.equals(known)
                ? List.of(first, "00" + first)
                : List.of("0" + first, "33" + first, "330" + first, "0033" + first, "00330" + first);
    }

    private static Optional<String> typed(String text) {
        var number = NUMBER.matcher(text.strip());
        return number.matches() ? Optional.of(number.group(1)) : Optional.empty();
    }

    private static String digits(String typed) {
        return SIGNS.matcher(typed).replaceAll("");
    }

    private static String shared(String typed, String digits) {
        boolean isAbroad = ABROAD.matcher(typed).find();
        String known = isAbroad ? digits.replaceFirst("^00", "") : digits;
        if (isAbroad || known.length() >= NATIONAL_DIGITS + HOME_CODE_DIGITS) {
            known = HOME_CODE.matcher(known).replaceFirst("");
        }
        return known.replaceFirst("^0", "");
    }
}
