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

/** The sentences that staff read before and after a form. */
final class ActWords {

    /** Types of questions that are answered by typing. */
    private static final Set<String> TYPED = Set.of("textfield", "textarea", "number");

    private static final Pattern APPLICATION = Pattern.compile(" – \\p{Lu}+-\\d{4}-\\p{Lu}+-\\d+");

    private ActWords() {}

    /**
     * Whom it is about, the step, what was decided or when, and whom, what and when the form has chosen; and what has ended
     * by it.
     *
     * @param subject may be empty
     * @param chosen  from the form's lists and calendars
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

    /** The choice that a form begins with. One that comes after what is typed is a detail: a language, a kind. */
    static Optional<String> decision(List<FormField> fields, Map<String, ?> answers) {
        return fields.stream()
                .takeWhile(field -> !TYPED.contains(field.type()))
                .filter(field -> field.type().equals("radio"))
                .flatMap(field -> Optional.ofNullable(answers.get(field.key())).stream()
                        .flatMap(answer -> Optional.ofNullable(EndingMark.choices(field).get(answer)).stream()))
                .findFirst();
    }

    /** The day that a form begins with; a time alone says little. */
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

    /** @param pending whether steps are under way that may write to more people */
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
     * @param elsewhere tasks that the form has brought about in other cases
     * @param over      what is said where nothing is open
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

    /** Who will be written to, with as many names as can be read at a glance; nothing where nobody is. */
    static Optional<String> group(Group group) {
        String people = group.people() == 1 ? "" : " (" + group.people() + " personnes)";
        return group.people() == 0
                ? Optional.empty()
                : Optional.of("Message pour " + group.role() + people + " : "
                        + several(group.names(), group.people()) + ".");
    }

    /** What a form changed in a record that it was meant to add; it may be nothing. */
    static String recognised(String name, List<String> questions, boolean offeredAgain) {
        if (questions.isEmpty()) {
            return "La fiche " + FrenchNames.of(name) + " existait déjà, avec les mêmes réponses : "
                    + (offeredAgain ? "elle est de nouveau proposée." : "rien n’a changé.");
        }
        return "La fiche existante " + FrenchNames.of(name) + " est modifiée : "
                + enumerated(questions.stream().map(question -> "« " + question + " »").toList()) + ".";
    }

    /** What a form changed in the record that was chosen; it may be nothing. */
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

    /** As many as can be read at a glance. */
    static String enumerated(List<String> names) {
        return several(names.subList(0, shown(names.size())), names.size());
    }

    /** How many are named of so many; one alone is never called the others. */
    static int shown(int people) {
        return people > ActMails.NAMED ? ActMails.NAMED - 1 : people;
    }

    /** Without the numbers of applications, unless they tell two of the same name apart. */
    private static List<String> plain(List<String> names) {
        List<String> plain = names.stream().map(name -> APPLICATION.matcher(name).replaceAll("")).toList();
        return Set.copyOf(plain).size() == names.size() ? plain : names;
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
