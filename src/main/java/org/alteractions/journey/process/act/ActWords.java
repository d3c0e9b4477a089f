package org.alteractions.journey.process.act;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.FrenchNames;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.act.ActMails.Group;
import org.alteractions.journey.process.act.ActMails.Letters;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;

/** Sentences about a form's consequences, which staff read before and after sending it. */
final class ActWords {

    /** Types of fields that are filled in by typing. */
    private static final Set<String> TYPED = Set.of("textfield", "textarea", "number");

    private static final Pattern APPLICATION = Pattern.compile(" – \\p{Lu}+-\\d{4}-\\p{Lu}+-\\d+");

    private ActWords() {}

    /**
     * Sentence about a sent form: subject, step, decision or date, chosen values, and irreversible effects.
     *
     * @param subject may be empty
     * @param chosen  values from the form's lists and calendars
     */
    static String recorded(
            String subject, String step, List<FormField> fields, Map<String, ?> answers, List<Answer> chosen) {
        StringBuilder said = new StringBuilder("C’est enregistré")
                .append(subject.isEmpty() ? "" : " pour " + subject)
                .append(" : ").append(step);
        Optional<String> decision = decision(fields, answers);
        Optional<Answer> day = decision.isPresent() ? Optional.empty() : day(fields, answers, chosen);
        decision.or(() -> day.map(ActWords::said)).ifPresent(words -> said.append(" – ").append(words));
        said.append('.');
        chosen.stream().filter(answer -> day.filter(answer::equals).isEmpty())
                .forEach(answer -> said.append(' ').append(said(answer)).append('.'));
        EndingMark.in(fields, answers).stream().map(EndingMark::sentence).distinct()
                .forEach(sentence -> said.append(' ').append(sentence));
        return said.toString();
    }

    /** The choice at the start of a form. Choices after typed fields are details, such as a language or a kind. */
    static Optional<String> decision(List<FormField> fields, Map<String, ?> answers) {
        return fields.stream()
                .takeWhile(field -> !TYPED.contains(field.type()))
                .filter(field -> field.type().equals("radio"))
                .flatMap(field -> Optional.ofNullable(answers.get(field.key())).stream()
                        .flatMap(answer -> Optional.ofNullable(EndingMark.choices(field).get(answer)).stream()))
                .findFirst();
    }

    /** The date at the start of a form. A time alone is ignored. */
    private static Optional<Answer> day(List<FormField> fields, Map<String, ?> answers, List<Answer> chosen) {
        return fields.stream()
                .takeWhile(field -> !TYPED.contains(field.type()))
                .filter(field -> field.type().equals("datetime"))
                .filter(field -> !field.json().path("subtype").asText().equals("time"))
                .flatMap(field -> moment(answers.get(field.key())).stream()
                        .map(moment -> new Answer(field.label().strip(), List.of(moment))))
                .findFirst()
                .map(day -> chosen.stream()
                        .filter(answer -> answer.question().equals(day.question()))
                        .findFirst()
                        .orElse(day));
    }

    private static String said(Answer answer) {
        return answer.question() + " : " + enumerated(plain(answer.values()));
    }

    /** @param pending whether running steps may send more mails */
    static String written(List<Letters> letters, boolean pending) {
        if (letters.isEmpty()) {
            return pending
                    ? "Si des messages doivent partir, ils sont en préparation."
                    : "Aucun message n’est parti à cette étape.";
        }
        return letters.stream().map(ActWords::written).collect(Collectors.joining(" "))
                + (pending ? " D’autres messages peuvent encore partir." : "");
    }

    private static String written(Letters some) {
        String people = several(some.names(), some.people());
        boolean one = some.people() == 1;
        return switch (some.state()) {
            case SENT -> (one ? "Message envoyé à " : "Messages envoyés à ") + people + ".";
            case WAITING -> people.substring(0, 1).toUpperCase(Locale.FRENCH) + people.substring(1)
                    + (one ? " va" : " vont") + " recevoir un message.";
            case FAILED -> (one ? "Message non remis à " : "Messages non remis à ") + people + ".";
        };
    }

    /**
     * Sentence about the next steps.
     *
     * @param elsewhere tasks that the form created in other cases
     * @param over      sentence if nothing is open
     */
    static String next(OpenCase.Waiting waiting, List<String> elsewhere, String over) {
        StringBuilder next = new StringBuilder();
        if (!waiting.running().isEmpty()) {
            next.append("En cours : ").append(counted(waiting.running())).append(". ");
        }
        if (!waiting.tasks().isEmpty()) {
            next.append("À faire ensuite : ").append(counted(waiting.tasks())).append(". ");
        }
        if (!elsewhere.isEmpty()) {
            next.append("À faire ensuite, dans d’autres dossiers : ").append(counted(elsewhere)).append(". ");
        }
        if (!waiting.waits().isEmpty()) {
            next.append("En attente : ").append(counted(waiting.waits())).append(".");
        }
        return next.isEmpty() ? over : next.toString().strip();
    }

    /** Sentence about a group of mail recipients with a few names; empty if the group is empty. */
    static Optional<String> group(Group group) {
        String people = group.people() == 1 ? "" : " (" + group.people() + " personnes)";
        return group.people() == 0
                ? Optional.empty()
                : Optional.of("Message pour " + group.role() + people + " : "
                        + several(group.names(), group.people()) + ".");
    }

    /** Sentence about an existing record that a form was meant to add; it may be unchanged. */
    static String recognised(String name, List<String> questions, boolean offeredAgain) {
        if (questions.isEmpty()) {
            return "La fiche " + FrenchNames.of(name) + " existait déjà, avec les mêmes réponses : "
                    + (offeredAgain ? "elle est de nouveau proposée." : "rien n’a changé.");
        }
        return "La fiche existante " + FrenchNames.of(name) + " est modifiée : "
                + enumerated(questions.stream().map(question -> "« " + question + " »").toList()) + ".";
    }

    /** Sentence about the chosen record that a form changed; it may be unchanged. */
    static String corrected(List<RecordChange> changes) {
        return changes.isEmpty()
                ? "Rien n’a changé : la fiche était déjà ainsi."
                : changes.stream().map(ActWords::corrected).collect(Collectors.joining(" ; ", "Corrigé : ", "."));
    }

    private static String corrected(RecordChange change) {
        return "« " + change.question() + " » est maintenant "
                + (change.valueAfter() == null ? "sans réponse" : "« " + change.valueAfter() + " »")
                + (change.valueBefore() == null ? "" : ", au lieu de « " + change.valueBefore() + " »");
    }

    /** "A, B et C", or "A, B, C et 25 autres". */
    static String several(List<String> names, int people) {
        if (people > names.size()) {
            int others = people - names.size();
            return String.join(", ", names) + " et " + others + (others == 1 ? " autre" : " autres");
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " et " + names.get(last);
    }

    /** Lists at most {@link ActMails#NAMED} names. */
    static String enumerated(List<String> names) {
        return several(names.subList(0, shown(names.size())), names.size());
    }

    /** Number of names to list. At least two people are summarized as others. */
    static int shown(int people) {
        return people > ActMails.NAMED ? ActMails.NAMED - 1 : people;
    }

    /** Removes application numbers from names, unless they distinguish people of the same name. */
    private static List<String> plain(List<String> names) {
        List<String> plain = names.stream().map(name -> APPLICATION.matcher(name).replaceAll("")).toList();
        return Set.copyOf(plain).size() == names.size() ? plain : names;
    }

    /** Joins step names; equal names are written once with their count. */
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
