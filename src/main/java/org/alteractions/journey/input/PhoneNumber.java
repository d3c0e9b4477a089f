package org.alteractions.journey.input;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Locale;
import java.util.regex.Pattern;
import org.alteractions.journey.Sentence;

/**
 * A telephone number. It is stored and shown in French notation, {@code 06 12 34 56 78}; foreign numbers have their
 * country code, {@code +44 20 7946 0958}.
 */
public final class PhoneNumber {

    /** Maximum length in characters, both typed and stored. */
    public static final int LONGEST = 40;

    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String HOME = "FR";
    private static final int HOME_CODE = 33;
    private static final int LEAST_DIGITS = 6;
    private static final int MOST_DIGITS = 17;

    /** Labels as mail signatures have them: "Tél. : ", "Mobile : ", "tel:". */
    private static final Pattern LABEL =
            Pattern.compile("(?iu)(tél(éphone)?|tel|telephone|portable|mobile|phone|gsm)[\\s.:]*");
    private static final Pattern BETWEEN = Pattern.compile("(?iu)[/,;|\\r\\n]|\\b(ou|et|or|and)\\b");
    private static final Pattern SIGNS = Pattern.compile("[\\p{Nd}\\s\\p{Zs}()\\[\\]+./\\p{Pd}\\u2212]*");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");

    private static final Sentence NO_NUMBER = new Sentence(
            "ce numéro de téléphone n'est pas valide ; exemples : 06 12 34 56 78, ou +44 20 7946 0958 hors de France",
            "this telephone number is not valid; examples: 06 12 34 56 78, or +44 20 7946 0958 outside France");
    private static final Sentence ONE_ALONE = new Sentence(
            "un seul numéro de téléphone est attendu, sans remarque ; exemple : 06 12 34 56 78",
            "one telephone number is expected, without a remark; example: 06 12 34 56 78");

    private final String text;

    private PhoneNumber(String text) {
        this.text = text;
    }

    /**
     * "06/12/34/56/78" is a single number.
     *
     * @throws NotReadable with the reason, if the text is not exactly one number
     */
    public static PhoneNumber of(String typed) {
        String bare = PastedText.withoutInvisible(typed).strip();
        var label = LABEL.matcher(bare);
        bare = label.lookingAt() ? bare.substring(label.end()) : bare;
        long digits = digits(bare);
        if (digits >= LEAST_DIGITS && (digits > MOST_DIGITS || LETTER.matcher(bare).find() || isSeveral(bare))) {
            throw new NotReadable(ONE_ALONE);
        }
        if (bare.length() > LONGEST || !SIGNS.matcher(bare).matches()) {
            throw new NotReadable(NO_NUMBER);
        }
        return new PhoneNumber(written(bare.replace('/', ' ')));
    }

    /**
     * The number as the reader dials it. English readers may be abroad and get the country code.
     *
     * @param number in French notation or with its country code
     */
    public static String read(String number, Locale language) {
        return Locale.FRENCH.getLanguage().equals(language.getLanguage()) || !number.matches("0[1-9].*")
                ? number
                : "+" + HOME_CODE + " " + number.substring(1);
    }

    private static boolean isSeveral(String text) {
        return BETWEEN.splitAsStream(text).filter(part -> digits(part) >= LEAST_DIGITS).count() > 1;
    }

    private static long digits(String text) {
        return text.codePoints().filter(Character::isDigit).count();
    }

    // Checks the number's length, not its range: regulators open new ranges faster than the library is updated.
    private static String written(String bare) {
        try {
            Phonenumber.PhoneNumber number = NUMBERS.parse(bare, HOME);
            if (NUMBERS.isPossibleNumberWithReason(number) != ValidationResult.IS_POSSIBLE) {
                throw new NotReadable(NO_NUMBER);
            }
            return NUMBERS.format(number, number.getCountryCode() == HOME_CODE
                    ? PhoneNumberFormat.NATIONAL : PhoneNumberFormat.INTERNATIONAL);
        } catch (NumberParseException e) {
            throw new NotReadable(NO_NUMBER);
        }
    }

    @Override
    public String toString() {
        return text;
    }
}
