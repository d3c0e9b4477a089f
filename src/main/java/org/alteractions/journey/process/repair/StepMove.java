package org.alteractions.journey.process.repair;

import org.alteractions.journey.journal.InterventionKind;

/**
 * A change of a running instance.
 *
 * @param instance id of the process instance
 * @param step     id of the activity at which the instance waits
 */
public record StepMove(String instance, String step, Direction direction) {

    /** What becomes of the step. */
    public enum Direction {
        REPEAT(InterventionKind.REPEAT),
        SKIP(InterventionKind.SKIP);

        private final InterventionKind kind;

        Direction(InterventionKind kind) {
            this.kind = kind;
        }

        InterventionKind kind() {
            return kind;
        }
    }
}
