package org.alteractions.journey.process.act;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.process.act.ActMails.Group;
import org.alteractions.journey.process.act.ActMails.Letter;
import org.alteractions.journey.process.act.ActMails.State;
import org.alteractions.journey.process.form.Component;

/** The sentences that staff read before and after a form. */
final class ActWords {

    private static final int NAMED = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRENCH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM yyyy 'à' HH'h'mm", Locale.FRENCH);

    private ActWords() {}

    /** The step and the first choice or date that was answered, in the words of the form. */
    static String recorded(String step, List<Component> fields, Map<String, ?> answers) {
        String decision = decision(fields, answers);
        return "C’est enregistré : " + step + (decision.isEmpty() ? "" : " – " + decision) + ".";
    }

    static String decision(List<Component> fields, Map<String, ?> answers) {
        return fields.stream()
                .filter(field -> field.type().equals("radio"))
                .flatMap(field -> Optional.ofNullable(answers.get(field.key())).stream()
                        .flatMap(answer -> Optional.ofNullable(EndingMark.choices(field).get(answer)).stream()))
                .findFirst()
                .or(() -> fields.stream()
                        .filter(field -> field.type().equals("datetime"))
                        .flatMap(field -> moment(answers.get(field.key())).stream()
                                .map(moment -> field.label() + " : " + moment))
                        .findFirst())
                .orElse("");
    }

    static String written(List<Letter> letters, boolean pending) {
        if (letters.isEmpty()) {
            return pending
                    ? "Si des messages doivent partir, ils sont en préparation."
                    : "Aucun message n’est parti à cette étape.";
        }
        Map<State, List<String>> names = letters.stream().collect(Collectors.groupingBy(
                Letter::state, LinkedHashMap::new, Collectors.mapping(Letter::to, Collectors.toList())));
        return names.entrySet().stream()
                .map(some -> switch (some.getKey()) {
                    case SENT -> some.getValue().size() == 1 ? "Message envoyé à " : "Messages envoyés à ";
                    case WAITING -> some.getValue().size() == 1
                            ? "Message en cours d’envoi à "
                            : "Messages en cours d’envoi à ";
                    case FAILED -> some.getValue().size() == 1 ? "Message non remis à " : "Messages non remis à ";
                } + several(some.getValue()) + ".")
                .collect(Collectors.joining(" "));
    }

    static String next(OpenCase.Waiting waiting) {
        StringBuilder next = new StringBuilder();
        if (!waiting.running().isEmpty()) {
            next.append("En cours : ").append(counted(waiting.running())).append(". ");
        }
        if (!waiting.tasks().isEmpty()) {
            next.append("À faire ensuite : ").append(counted(waiting.tasks())).append(". ");
        }
        if (!waiting.waits().isEmpty()) {
            next.append("En attente : ").append(counted(waiting.waits())).append(".");
        }
        return next.isEmpty() ? "Il n’y a plus d’étape ouverte." : next.toString().strip();
    }

    /** Who will be written to, with as many names as can be read at a glance; nothing where nobody is. */
    static Optional<String> group(Group group) {
        return switch (group.names().size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of("Message pour " + group.role() + " : " + group.names().get(0) + ".");
            default -> Optional.of("Message pour " + group.role() + " (" + group.names().size() + " personnes) : "
                    + several(group.names()) + ".");
        };
    }

    /** "A, B et C", or "A, B, C et 25 autres". */
    static String several(List<String> names) {
        List<String> known = names.stream().distinct().toList();
        List<String> said = known.size() > NAMED ? known.subList(0, NAMED - 1) : known;
        int others = known.size() - said.size();
        List<String> parts = others == 0 ? said.subList(0, said.size() - 1) : said;
        String last = others == 0 ? said.get(said.size() - 1) : others + " autres";
        return parts.isEmpty() ? last : String.join(", ", parts) + " et " + last;
    }

    /** Steps of the same name are said once, with their number. */
    static String counted(List<String> steps) {
        return steps.stream()
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream()
                .map(step -> step.getValue() == 1 ? step.getKey() : step.getKey() + " (" + step.getValue() + ")")
                .collect(Collectors.joining(" · "));
    }

    private static Optional<String> moment(Object answer) {
        try {
            return answer == null
                    ? Optional.empty()
                    : Optional.of(answer.toString().contains("T")
                            ? MOMENT.format(LocalDateTime.parse(answer.toString()))
                            : DAY.format(LocalDate.parse(answer.toString())));
        } catch (DateTimeParseException timeAlone) {
            return Optional.of(answer.toString());
        }
    }
}
