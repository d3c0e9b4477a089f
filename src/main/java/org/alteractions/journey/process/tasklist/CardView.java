package org.alteractions.journey.process.tasklist;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/** JSON of the card. Whether the task is overdue comes from the engine. */
record CardView(String chapter, String subject, String reference, String title, boolean overdue) {

    static CardView of(TaskPanel.Card card, Task task) {
        return new CardView(card.chapter(), card.subject(), card.reference(), card.title(),
                isOverdue(task.getDueDate()));
    }

    private static boolean isOverdue(Date dueDate) {
        return dueDate != null && dueDate.before(ClockUtil.getCurrentTime());
    }
}
