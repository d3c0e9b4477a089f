package org.alteractions.journey.process.tasklist;

import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;

/**
 * JSON of the card. Whether the task is overdue comes from the engine.
 *
 * @param name that the engine stores, with the case reference at its end; the heading shows {@code about} instead
 * @param path of the page of the case
 */
record CardView(String name, String chapter, String about, String context, String path, boolean overdue) {

    static CardView of(TaskPanel.Card card, Task task) {
        return new CardView(task.getName(), card.chapter(), card.about(), card.context(), card.path(),
                isOverdue(task.getDueDate()));
    }

    private static boolean isOverdue(Date dueDate) {
        return dueDate != null && dueDate.before(ClockUtil.getCurrentTime());
    }
}
