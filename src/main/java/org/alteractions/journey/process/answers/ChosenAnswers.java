package org.alteractions.journey.process.answers;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;
import org.springframework.stereotype.Component;

/** Whom and what a form has chosen from its lists, in words: for who has just sent it. Inside an engine command. */
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
     * In the order of the form; without the case itself, and without what has no words any more.
     *
     * @param times whether the times of day that it asks for are wanted too
     */
    public List<Answer> of(RecordedForm form, boolean times) {
        AnswerWords words = new AnswerWords(names, records, List.of(form));
        List<Answer> chosen = new ArrayList<>();
        for (FormField question : form.questions()) {
            Object answer = form.answers().get(question.key());
            if (isWanted(question, times) && !FieldCheck.isEmpty(answer) && !answer.equals(form.context().reference())) {
                List<String> said = words.of(form, question, answer).stream()
                        .filter(word -> !isUnknown(question, answer, word))
                        .toList();
                if (!said.isEmpty()) {
                    chosen.add(new Answer(question.label().strip(), said));
                }
            }
        }
        return chosen;
    }

    private static boolean isWanted(FormField question, boolean times) {
        return LISTS.contains(question.type()) && !CHAPTERS.equals(question.json().path("valuesKey").asText())
                || times && question.json().path("subtype").asText().equals("time");
    }

    /** Whether it is the value itself, which is nothing that people read. */
    private static boolean isUnknown(FormField question, Object answer, String word) {
        return LISTS.contains(question.type())
                && (answer instanceof List<?> several ? several.contains(word) : answer.equals(word));
    }
}
