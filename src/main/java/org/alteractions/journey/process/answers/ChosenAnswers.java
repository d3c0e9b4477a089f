package org.alteractions.journey.process.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;
import org.springframework.stereotype.Component;

/**
 * The values chosen from lists and the dates and times set in a form, as text for its sender. Requires an engine
 * command.
 */
@Component
public class ChosenAnswers {

    private static final Set<String> LISTS = Set.of("select", "checklist", "taglist");
    private static final String CHAPTERS = "myChapters";

    private final Names names;
    private final RecordedForms records;

    ChosenAnswers(Names names, RecordedForms records) {
        this.names = names;
        this.records = records;
    }

    /**
     * In form order, without the case itself and without values that have no name. A changed date or time also shows
     * the value of the same step's previous form.
     */
    public List<Answer> of(RecordedForm form) {
        AnswerWords words = new AnswerWords(names, records, List.of(form));
        List<Answer> chosen = new ArrayList<>();
        Map<String, Object> before = hasMoment(form) ? answersBefore(form) : Map.of();
        for (FormField question : form.questions()) {
            Object answer = form.answers().get(question.key());
            if (isWanted(question) && !FieldCheck.isEmpty(answer)
                    && !answer.equals(Objects.toString(form.context().reference(), null))) {
                List<String> said = words.of(form, question, answer).stream()
                        .filter(word -> !isUnknown(question, answer, word))
                        .toList();
                Object was = isMoment(question) ? before.get(question.key()) : null;
                if (!FieldCheck.isEmpty(was) && !was.equals(answer)) {
                    said = List.of(said.get(0) + " (auparavant : " + words.of(form, question, was).get(0) + ")");
                }
                if (!said.isEmpty()) {
                    chosen.add(new Answer(question.label().strip(), said));
                }
            }
        }
        return chosen;
    }

    /** Answers of the step's previous form about the same subjects; empty if there is none. */
    private Map<String, Object> answersBefore(RecordedForm form) {
        RecordedForms.Step step = new RecordedForms.Step(form.context().process(), form.context().element());
        return records.page(form.context().reference(), List.of(step), form.id(), 1).stream()
                .filter(earlier -> isAboutTheSame(earlier, form))
                .map(RecordedForm::answers)
                .findFirst()
                .orElse(Map.of());
    }

    private static boolean isAboutTheSame(RecordedForm one, RecordedForm other) {
        return RecordedForm.subjects().stream()
                        .allMatch(subject -> one.context().id(subject).equals(other.context().id(subject)))
                && other.questions().stream()
                        .filter(question -> question.type().equals("select"))
                        .allMatch(question -> Objects.equals(
                                one.answers().get(question.key()), other.answers().get(question.key())));
    }

    private static boolean hasMoment(RecordedForm form) {
        return form.questions().stream().anyMatch(question ->
                isMoment(question) && !FieldCheck.isEmpty(form.answers().get(question.key())));
    }

    private static boolean isMoment(FormField question) {
        return question.type().equals("datetime");
    }

    private static boolean isWanted(FormField question) {
        return isMoment(question)
                || LISTS.contains(question.type()) && !CHAPTERS.equals(question.json().path("valuesKey").asText());
    }

    /** Whether the word is only the technical value. */
    private static boolean isUnknown(FormField question, Object answer, String word) {
        return LISTS.contains(question.type())
                && (answer instanceof List<?> several ? several.contains(word) : answer.equals(word));
    }
}
