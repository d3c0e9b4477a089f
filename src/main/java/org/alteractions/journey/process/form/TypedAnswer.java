package org.alteractions.journey.process.form;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.input.NotReadable;
import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.input.PhoneNumber;

/**
 * An answer as the application keeps it, whatever the way in which it was typed. What cannot be read stays as it is, and
 * {@link FieldCheck} says why. Bringing an answer into its form twice changes nothing more.
 */
public final class TypedAnswer {

    public static final String EMAIL = "email";
    static final String PHONE = "phone";

    /** Beyond what any field takes; the check refuses it as it is. */
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
            // As people of either language write it.
            case "number" -> BLANKS.matcher(typed).replaceAll("").replace(',', '.');
            default -> typed.strip();
        };
    }

    /**
     * What a text field asks for: "email", "phone" or nothing in particular. Staff's forms name it by the custom property
     * "input", for the browser's own rule of that name refuses more than we do.
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
