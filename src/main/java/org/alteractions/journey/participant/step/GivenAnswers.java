package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ReceivedFile;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.page.AnswerLines;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.PageForms;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.TiedAnswer;
import org.springframework.stereotype.Component;

/** The answers given on a page, in the words of its form. */
@Component
class GivenAnswers {

    private final PageForms forms;
    private final FormPages pages;

    GivenAnswers(PageForms forms, FormPages pages) {
        this.forms = forms;
        this.pages = pages;
    }

    /**
     * @param answers by key, as the form has them
     * @return question and answer, for instance "Votre réponse : Je viens"; empty if nothing is answered
     */
    List<String> inWords(VisitedStep step, Map<String, Object> answers) {
        Locale language = step.language();
        FormPages.Content content = new FormPages.Content(
                step.formName(), language, name -> "", answers, step.choices());
        return AnswerLines.of(pages.form(content), content, answers, Map.of()).stream()
                .map(line -> asked(line.question(), language) + line.answer())
                .toList();
    }

    /** Whether a choice on the page is already made. Free text may come from the application, so it does not count. */
    boolean inChoices(VisitedStep step) {
        Map<String, Object> shown = step.shown();
        return forms.get(step.formName(), "fr").questions().stream()
                .filter(FormField::isChoice)
                .anyMatch(question -> !FieldCheck.isEmpty(shown.get(question.key())));
    }

    /** Whether the page awaits nothing any more, although its answer may still change. */
    boolean isGiven(VisitedStep step) {
        if (step.way() instanceof AnswerRoute.Task || step.form().isStillAwaited(step.visit())) {
            return false;
        }
        if (step.way() instanceof AnswerRoute.Keep) {
            Set<String> received = step.received().stream().map(ReceivedFile::field).collect(Collectors.toSet());
            return forms.get(step.formName(), "fr").questions().stream()
                    .map(FormField::key)
                    .allMatch(received::contains);
        }
        return step.said().isPresent() || inChoices(step) || !step.received().isEmpty();
    }

    /** Keys of the questions that are answered by a choice. */
    Set<String> choices(VisitedStep step) {
        return forms.get(step.formName(), "fr").questions().stream()
                .filter(FormField::isChoice)
                .map(FormField::key)
                .collect(Collectors.toSet());
    }

    /** Whether the answers repeat what is recorded, so that nothing is recorded or mailed again. */
    boolean isUnchanged(VisitedStep step, Map<String, Object> answers) {
        Map<String, Object> before = step.shown();
        return step.way() instanceof AnswerRoute.Start
                && inChoices(step)
                && forms.get(step.formName(), "fr").questions().stream().allMatch(question ->
                        !question.type().equals("filepicker")
                                && (written(answers, question).equals(written(before, question))
                                        || TiedAnswer.isLeftOver(question, answers, before)));
    }

    private static String written(Map<String, Object> answers, FormField question) {
        Object answer = answers.get(question.key());
        return FieldCheck.isEmpty(answer) || Boolean.FALSE.equals(answer) ? "" : answer.toString().strip();
    }

    private static String asked(String label, Locale language) {
        String question = label.strip();
        return question + (question.endsWith("?") ? " " : Locale.FRENCH.equals(language) ? "\u00a0: " : ": ");
    }
}
