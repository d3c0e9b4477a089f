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

/** The rules that a form's field states for itself; form-js checks them in the browser, and nobody else would here. */
public final class FieldCheck {

    /** Custom property of a list that changes under its reader's hands: what to say of a choice that has gone. */
    private static final String OUTDATED = "outdated";

    /** form-js sets no limit; without one a single answer could fill the table. */
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LARGEST_NUMBER = new BigDecimal(1_000_000_000);
    /** Those that do no harm are gone by then. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");
    /** Blanks, and letters that leave nothing on the screen. */
    private static final Pattern NOTHING =
            Pattern.compile("[\\s\\p{Z}\\p{Cf}\\u115F\\u1160\\u2800\\u3164\\uFFA0]*");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** Databases and calendars know fewer years than Java. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Clock clock;
    private final Function<FormField, Set<String>> options;

    /** @param options the values that a field with choices offers at this moment */
    public FieldCheck(Clock clock, Function<FormField, Set<String>> options) {
        this.clock = clock;
        this.options = options;
    }

    /** Whether a choice of this field may go while somebody reads the form. */
    public static boolean mayGo(FormField field) {
        return !field.json().path("properties").path(OUTDATED).asText("").isEmpty();
    }

    /** The sentence that says what is wrong with the answer, or empty where it may stand. */
    public Optional<Sentence> problem(FormField field, Object typed) {
        Object answer = TypedAnswer.of(field, typed);
        if (isEmpty(answer)) {
            return field.required() ? said("cette réponse est obligatoire", "this answer is required") : Optional.empty();
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

    /** Written as in the hint beside the field. @param there how many there are */
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
            return counted(longest, text.length(), "%s caractères au plus\u00a0; il y en a %s", "%s characters at most; there are %s");
        }
        if (text.length() < shortest) {
            return counted(shortest, text.length(), "%s caractères au moins\u00a0; il y en a %s", "%s characters at least; there are %s");
        }
        if (INVISIBLE.matcher(text).find()) {
            return said("ce texte contient des caractères invisibles ; retapez-le, ou collez-le sans mise en forme",
                    "this text contains invisible characters; type it, or paste it without formatting");
        }
        if ("textfield".equals(field.type()) && LINE_END.matcher(text).find()) {
            return said("une seule ligne est attendue", "a single line is expected");
        }
        // Of an address or a number it is the browser's first look; ours is closer, and says more.
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
        // Reading digits takes time in the square of their number.
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
        return field.required() && !ticked ? said("cette case doit être cochée", "this box has to be ticked") : Optional.empty();
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
