package org.alteractions.journey.process.act;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.act.ActMails.Group;
import org.alteractions.journey.process.act.ActMails.Letters;
import org.alteractions.journey.process.form.Component;

/** The sentences that staff read before and after a form. */
final class ActWords {

    private ActWords() {}

    /** The step and the first choice or date that was answered, in the words of the form; and what has ended by it. */
    static String recorded(String step, List<Component> fields, Map<String, ?> answers) {
        String decision = decision(fields, answers);
        String ended = EndingMark.in(fields, answers).stream()
                .map(EndingMark::sentence)
                .distinct()
                .map(sentence -> " " + sentence)
                .collect(Collectors.joining());
        return "C’est enregistré : " + step + (decision.isEmpty() ? "" : " – " + decision) + "." + ended;
    }

    private static String decision(List<Component> fields, Map<String, ?> answers) {
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

    static String written(List<Letters> letters, boolean pending) {
        if (letters.isEmpty()) {
            return pending
                    ? "Si des messages doivent partir, ils sont en préparation."
                    : "Aucun message n’est parti à cette étape.";
        }
        return letters.stream()
                .map(some -> (some.people() == 1 ? "Message " : "Messages ") + switch (some.state()) {
                    case SENT -> some.people() == 1 ? "envoyé" : "envoyés";
                    case WAITING -> "en cours d’envoi";
                    case FAILED -> "non remis";
                } + " à " + several(some.names(), some.people()) + ".")
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
        String people = group.people() == 1 ? "" : " (" + group.people() + " personnes)";
        return group.people() == 0
                ? Optional.empty()
                : Optional.of("Message pour " + group.role() + people + " : "
                        + several(group.names(), group.people()) + ".");
    }

    /** "A, B et C", or "A, B, C et 25 autres". */
    static String several(List<String> names, int people) {
        if (people > names.size()) {
            return String.join(", ", names) + " et " + (people - names.size()) + " autres";
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
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
                            ? WrittenDates.moment(LocalDateTime.parse(answer.toString()))
                            : WrittenDates.day(LocalDate.parse(answer.toString())));
        } catch (DateTimeParseException timeAlone) {
            return Optional.of(answer.toString());
        }
    }
}
