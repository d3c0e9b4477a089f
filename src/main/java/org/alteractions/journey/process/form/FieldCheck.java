package org.alteractions.journey.process.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.input.NotReadable;
import org.alteractions.journey.input.PhoneNumber;

/** Validates an answer by the rules of its form field. form-js checks them in the browser only. */
public final class FieldCheck {

    /**
     * Custom property of a list that changes while staff read the form: the sentence for a choice that is no longer
     * offered.
     */
    private static final String OUTDATED = "outdated";

    /** Maximum length of a text without its own limit. form-js sets none, so a single answer could fill the table. */
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LARGEST_NUMBER = new BigDecimal(1_000_000_000);
    /** Harmless invisible characters have been removed before. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");
    /** Spaces and characters that are invisible on the screen. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** Range of years that databases and calendars support, which is smaller than Java's. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Clock clock;
    private final Function<FormField, Set<String>> options;

    /** @param options the values that a choice field currently offers */
    public FieldCheck(Clock clock, Function<FormField, Set<String>> options) {
        this.clock = clock;
        this.options = options;
    }

    /** Whether a choice of this field may disappear while staff read the form. */
    public static boolean mayGo(FormField field) {
        return !field.json().path("properties").path(OUTDATED).asText("").isEmpty();
    }

    /** Sentence that explains what is wrong with the answer; empty if it is valid. */
    public Optional<Sentence> problem(FormField field, Object typed) {
        Object answer = TypedAnswer.of(field, typed);
        if (isEmpty(answer)) {
            return field.required()
                    ? said("cette réponse est obligatoire", "this answer is required")
                    : Optional.empty();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field, answer);
            case "number" -> number(field, answer);
            case "checkbox" -> checkbox(field, answer);
            case "radio", "select" -> choice(field, List.of(answer));
            case "checklist", "taglist" -> answer instanceof List<?> list
                    ? choice(field, list)
                    : said("une liste de choix est attendue", "a list of choices is expected");
            case "datetime" -> moment(field, answer);
            default -> said("ce champ ne reçoit pas de réponse", "this field takes no answer");
        };
    }

    private static Optional<Sentence> said(String french, String english) {
        return Optional.of(new Sentence(french, english));
    }

    public static boolean isEmpty(Object answer) {
        return answer == null
                || answer instanceof String text && NOTHING.matcher(text).matches()
                || answer instanceof List<?> list && list.isEmpty();
    }

    /**
     * Formats numbers like the hint beside the field.
     *
     * @param there actual number of characters
     */
    private static Optional<Sentence> counted(int limit, int there, String french, String english) {
        return said(french.formatted(counted(limit, Locale.FRENCH), counted(there, Locale.FRENCH)),
                english.formatted(counted(limit, Locale.ENGLISH), counted(there, Locale.ENGLISH)));
    }

    private static String counted(int number, Locale language) {
        return String.format(language, "%,d", number);
    }

    private Optional<Sentence> text(FormField field, Object answer) {
        if (!(answer instanceof String text)) {
            return said("un texte est attendu", "a text is expected");
        }
        int longest = field.rule("maxLength").asInt(LONGEST_TEXT);
        int shortest = field.rule("minLength").asInt(0);
        if (text.length() > longest) {
            return counted(longest, text.length(), "%s caractères au plus\u00a0; il y en a %s",
                    "%s characters at most; there are %s");
        }
        if (text.length() < shortest) {
            return counted(shortest, text.length(), "%s caractères au moins\u00a0; il y en a %s",
                    "%s characters at least; there are %s");
        }
        if (INVISIBLE.matcher(text).find()) {
            return said("ce texte contient des caractères invisibles ; retapez-le, ou collez-le sans mise en forme",
                    "this text contains invisible characters; type it, or paste it without formatting");
        }
        if ("textfield".equals(field.type()) && LINE_END.matcher(text).find()) {
            return said("une seule ligne est attendue", "a single line is expected");
        }
        // For an address or number the pattern is only for the browser; the check below is stricter and explains more.
        String pattern = TypedAnswer.kind(field).matches("email|phone") ? "" : field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(text).find()) {
            return said("le format attendu n'est pas respecté", "this is not in the expected format");
        }
        return switch (TypedAnswer.kind(field)) {
            case TypedAnswer.EMAIL -> readable(text, EmailAddress::of);
            case TypedAnswer.PHONE -> readable(text, PhoneNumber::of);
            default -> Optional.empty();
        };
    }

    private static Optional<Sentence> readable(String text, Consumer<String> reading) {
        try {
            reading.accept(text);
            return Optional.empty();
        } catch (NotReadable refused) {
            return Optional.of(refused.reason());
        }
    }

    private Optional<Sentence> number(FormField field, Object answer) {
        // Parsing digits takes quadratic time.
        String digitsAndSigns = answer.toString();
        if (digitsAndSigns.length() > LONGEST_NUMBER) {
            return said("un nombre est attendu", "a number is expected");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(digitsAndSigns);
        } catch (NumberFormatException e) {
            return said("un nombre est attendu", "a number is expected");
        }
        if (number.abs().compareTo(LARGEST_NUMBER) > 0) {
            return said("ce nombre est trop grand", "this number is too large");
        }
        if (field.rule("min").isNumber() && number.compareTo(field.rule("min").decimalValue()) < 0) {
            return said("la plus petite valeur possible est " + field.rule("min").asText(),
                    "the smallest possible value is " + field.rule("min").asText());
        }
        if (field.rule("max").isNumber() && number.compareTo(field.rule("max").decimalValue()) > 0) {
            return said("la plus grande valeur possible est " + field.rule("max").asText(),
                    "the largest possible value is " + field.rule("max").asText());
        }
        int digits = field.json().path("decimalDigits").asInt(0);
        return number.stripTrailingZeros().scale() > digits
                ? said(digits == 0 ? "un nombre entier est attendu" : digits + " décimales au plus",
                        digits == 0 ? "a whole number is expected" : digits + " decimals at most")
                : Optional.empty();
    }

    private Optional<Sentence> checkbox(FormField field, Object answer) {
        if (!(answer instanceof Boolean ticked)) {
            return said("une case cochée ou non est attendue", "a box that is ticked or not is expected");
        }
        return field.required() && !ticked
                ? said("cette case doit être cochée", "this box has to be ticked")
                : Optional.empty();
    }

    private Optional<Sentence> choice(FormField field, List<?> chosen) {
        Set<String> offered = options.apply(field);
        if (chosen.size() != new HashSet<>(chosen).size()) {
            return said("le même choix est donné deux fois", "the same choice is given twice");
        }
        if (chosen.stream().allMatch(value -> offered.contains(String.valueOf(value)))) {
            return Optional.empty();
        }
        String outdated = field.json().path("properties").path(OUTDATED).asText("");
        return !outdated.isEmpty()
                ? Optional.of(Sentence.inFrench(outdated))
                : said("ce choix n'est pas proposé (ou ne l'est plus)", "this choice is not offered (or no longer is)");
    }

    private Optional<Sentence> moment(FormField field, Object answer) {
        String subtype = field.json().path("subtype").asText("date");
        try {
            LocalDate day = switch (subtype) {
                case "time" -> {
                    LocalTime.parse(answer.toString());
                    yield null;
                }
                case "datetime" -> LocalDateTime.parse(answer.toString()).toLocalDate();
                default -> LocalDate.parse(answer.toString());
            };
            if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
                return said("cette date n'est pas valide", "this date is not valid");
            }
            if ("datetime".equals(subtype)) {
                Optional<Sentence> skipped = WallClock.problem(LocalDateTime.parse(answer.toString()));
                if (skipped.isPresent()) {
                    return skipped;
                }
            }
            boolean future = field.json().path("disallowPassedDates").asBoolean(false);
            return future && day != null && day.isBefore(LocalDate.now(clock))
                    ? said("cette date est passée", "this date is past")
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return said("cette date n'est pas valide", "this date is not valid");
        }
    }
}
