package org.alteractions.journey.process.tasklist;

import java.util.List;

/** JSON of answered forms for the tab; dates are ISO 8601 text. */
record AnswersView(List<StepView> steps, boolean more) {

    static AnswersView of(TaskPanel.AnsweredSteps answered) {
        return new AnswersView(answered.steps().stream().map(StepView::of).toList(), answered.more());
    }

    record StepView(long id, String step, String subject, String at, String by, List<TaskPanel.Answer> answers,
            TaskPanel.Correction correction) {

        private static StepView of(TaskPanel.AnsweredStep step) {
            return new StepView(step.id(), step.step(), step.subject(), step.at().toString(), step.by(), step.answers(),
                    step.correction());
        }
    }
}
