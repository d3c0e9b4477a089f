package org.alteractions.journey.process.form;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The rules that a form's field states for itself; form-js checks them in the browser, and nobody else would here. */
final class FieldCheck {

    /** As form-js has it, with a domain that has a dot: an address that no mail server takes ends as an incident. */
    private static final Pattern EMAIL = Pattern.compile(
            "[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*"
                    + "@([a-zA-Z0-9]([a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\\.)+[a-zA-Z]{2,63}");
    private static final int LONGEST_ADDRESS = 320;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ().-]{5,19}");
    /** form-js sets no limit; without one a single answer could fill the table. */
    private static final int LONGEST_TEXT = 20_000;
    private static final int LONGEST_NUMBER = 30;
    private static final BigDecimal LARGEST_NUMBER = new BigDecimal(1_000_000_000);
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");
    private static final Pattern LINE_END = Pattern.compile("\\R");
    /** Databases and calendars know fewer years than Java. */
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private final Clock clock;
    private final Function<Component, Set<String>> options;

    /** @param options the values that a field with choices offers at this moment */
    FieldCheck(Clock clock, Function<Component, Set<String>> options) {
        this.clock = clock;
        this.options = options;
    }

    /** The sentence that says what is wrong with the answer, or empty where it may stand. */
    Optional<String> problem(Component field, Object answer) {
        if (isEmpty(answer)) {
            return field.required() ? Optional.of("cette réponse est obligatoire") : Optional.empty();
        }
        return switch (field.type()) {
            case "textfield", "textarea" -> text(field, answer);
            case "number" -> number(field, answer);
            case "checkbox" -> checkbox(field, answer);
            case "radio", "select" -> choice(field, List.of(answer));
            case "checklist", "taglist" -> answer instanceof List<?> list
                    ? choice(field, list)
                    : Optional.of("une liste de choix est attendue");
            case "datetime" -> moment(field, answer);
            default -> Optional.of("ce champ ne reçoit pas de réponse");
        };
    }

    static boolean isEmpty(Object answer) {
        return answer == null
                || answer instanceof String text && text.isBlank()
                || answer instanceof List<?> list && list.isEmpty();
    }

    private Optional<String> text(Component field, Object answer) {
        if (!(answer instanceof String given)) {
            return Optional.of("un texte est attendu");
        }
        String text = given.strip();
        int longest = field.rule("maxLength").asInt(LONGEST_TEXT);
        int shortest = field.rule("minLength").asInt(0);
        if (text.length() > longest) {
            return Optional.of("%d caractères au plus".formatted(longest));
        }
        if (text.length() < shortest) {
            return Optional.of("%d caractères au moins".formatted(shortest));
        }
        if (INVISIBLE.matcher(text).find()) {
            return Optional.of("ce texte contient des caractères invisibles");
        }
        if ("textfield".equals(field.type()) && LINE_END.matcher(text).find()) {
            return Optional.of("une seule ligne est attendue");
        }
        String pattern = field.rule("pattern").asText("");
        if (!pattern.isEmpty() && !Pattern.compile(pattern).matcher(given).find()) {
            return Optional.of("le format attendu n'est pas respecté");
        }
        return switch (field.rule("validationType").asText("")) {
            case "email" -> text.length() <= LONGEST_ADDRESS && EMAIL.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("cette adresse électronique n'est pas valide");
            case "phone" -> PHONE.matcher(text).matches()
                    ? Optional.empty()
                    : Optional.of("ce numéro de téléphone n'est pas valide");
            default -> Optional.empty();
        };
    }

    private Optional<String> number(Component field, Object answer) {
        // Reading digits takes time in the square of their number.
        String digitsAndSigns = answer.toString();
        if (digitsAndSigns.length() > LONGEST_NUMBER) {
            return Optional.of("un nombre est attendu");
        }
        BigDecimal number;
        try {
            number = new BigDecimal(digitsAndSigns);
        } catch (NumberFormatException e) {
            return Optional.of("un nombre est attendu");
        }
        if (number.abs().compareTo(LARGEST_NUMBER) > 0) {
            return Optional.of("ce nombre est trop grand");
        }
        if (field.rule("min").isNumber() && number.compareTo(field.rule("min").decimalValue()) < 0) {
            return Optional.of("la plus petite valeur possible est " + field.rule("min").asText());
        }
        if (field.rule("max").isNumber() && number.compareTo(field.rule("max").decimalValue()) > 0) {
            return Optional.of("la plus grande valeur possible est " + field.rule("max").asText());
        }
        int digits = field.json().path("decimalDigits").asInt(0);
        return number.stripTrailingZeros().scale() > digits
                ? Optional.of(digits == 0 ? "un nombre entier est attendu" : digits + " décimales au plus")
                : Optional.empty();
    }

    private Optional<String> checkbox(Component field, Object answer) {
        if (!(answer instanceof Boolean ticked)) {
            return Optional.of("une case cochée ou non est attendue");
        }
        return field.required() && !ticked ? Optional.of("cette case doit être cochée") : Optional.empty();
    }

    private Optional<String> choice(Component field, List<?> chosen) {
        Set<String> offered = options.apply(field);
        if (chosen.size() != new HashSet<>(chosen).size()) {
            return Optional.of("le même choix est donné deux fois");
        }
        return chosen.stream().allMatch(value -> offered.contains(String.valueOf(value)))
                ? Optional.empty()
                : Optional.of("ce choix n'est pas proposé (ou ne l'est plus)");
    }

    private Optional<String> moment(Component field, Object answer) {
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
                return Optional.of("cette date n'est pas valide");
            }
            boolean future = field.json().path("disallowPassedDates").asBoolean(false);
            return future && day != null && day.isBefore(LocalDate.now(clock))
                    ? Optional.of("cette date est passée")
                    : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.of("cette date n'est pas valide");
        }
    }
}
