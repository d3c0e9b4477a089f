package org.alteractions.journey.process.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The digits of a telephone number that all its notations share: "612345678" for 06 12 34 56 78, +33612345678 and 0033
 * (0)6.12.34.56.78.
 */
final class PhoneDigits {

    private static final int LEAST_DIGITS = 6;

    /** A label, as mail signatures have it, and the signs of a number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?iu)(?:(?:tél|tel|téléphone|portable|mobile)[\\s.:]*)?([\\d\\s+().,/\\p{Pd}]+)");
    private static final Pattern SIGNS = Pattern.compile("\\D");
    private static final Pattern ABROAD = Pattern.compile("^\\s*(\\+|00)");
    private static final Pattern HOME_CODE = Pattern.compile("^33(?=0?[1-9]\\d{4,8}$)");
    private static final int NATIONAL_DIGITS = 9;
    private static final int HOME_CODE_DIGITS = 2;

    private PhoneDigits() {}

    /** Empty if the text is not a number, or if it is too short for one. */
    static Optional<String> of(String text) {
        var number = NUMBER.matcher(text.strip());
        if (!number.matches()) {
            return Optional.empty();
        }
        String typed = number.group(1);
        String digits = SIGNS.matcher(typed).replaceAll("");
        return digits.length() < LEAST_DIGITS ? Optional.empty() : Optional.of(shared(typed, digits));
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
