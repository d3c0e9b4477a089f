package org.alteractions.journey.process.repair;

import java.time.Instant;
import java.util.List;

/**
 * A step at which an instance waits, with what an operator can change about it.
 *
 * @param step     id of the node
 * @param task     id of the task; null if it is none
 * @param due      due date of the task; null without one
 * @param groups   ids of the groups that may take the task
 * @param job      id of the job that is to run the step; null if nothing runs
 * @param reminder whether a reminder is still to be sent
 */
public record WaitingStep(
        String step, String task, Instant due, List<String> groups, String job, boolean reminder) {

    public WaitingStep {
        groups = List.copyOf(groups);
    }
}
