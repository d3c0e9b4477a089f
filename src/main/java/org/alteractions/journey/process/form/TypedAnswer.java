package org.alteractions.journey.process.form;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.input.NotReadable;
import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.input.PhoneNumber;

/**
 * Normalizes a typed answer for storage. Unreadable answers stay unchanged, and {@link FieldCheck} reports the reason.
 * Idempotent.
 */
public final class TypedAnswer {

    public static final String EMAIL = "email";
    static final String PHONE = "phone";

    /** Longer than any field accepts; such text stays unchanged and the check refuses it. */
    private static final int LONGEST = 100_000;
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]");

    private TypedAnswer() {}

    public static Object of(FormField field, Object answer) {
        if (!(answer instanceof String typed) || typed.length() > LONGEST) {
            return answer;
        }
        return switch (field.type()) {
            case "textarea" -> PastedText.lines(typed);
            case "textfield" -> switch (kind(field)) {
                case EMAIL -> readable(typed, text -> EmailAddress.of(text).text());
                case PHONE -> readable(typed, text -> PhoneNumber.of(text).toString());
                default -> PastedText.line(typed);
            };
            // Accepts French and English number formats.
            case "number" -> BLANKS.matcher(typed).replaceAll("").replace(',', '.');
            default -> typed.strip();
        };
    }

    /**
     * Kind of a text field: "email", "phone" or empty. Staff forms set it by the custom property "input", because the
     * browser's own e-mail rule is stricter than the application's.
     */
    public static String kind(FormField field) {
        String property = field.json().path("properties").path("input").asText("");
        return property.isEmpty() ? field.rule("validationType").asText("") : property;
    }

    private static String readable(String typed, Function<String, String> reading) {
        try {
            return reading.apply(typed);
        } catch (NotReadable refused) {
            return PastedText.line(typed);
        }
    }
}
