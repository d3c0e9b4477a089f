package org.alteractions.journey.mission;

import java.time.LocalDate;

/**
 * One milestone of a mission.
 *
 * @param reachedOn null before
 * @param moves     number of times it was missed and postponed
 */
public record Milestone(MilestoneKind kind, LocalDate dueOn, LocalDate reachedOn, int moves) {

    public static final String AHEAD = "à venir";

    static Milestone planned(MilestoneKind kind, LocalDate dueOn) {
        return new Milestone(kind, dueOn, null, 0);
    }

    Milestone on(LocalDate day) {
        return new Milestone(kind, day, reachedOn, moves);
    }

    Milestone missed(LocalDate newDay) {
        return new Milestone(kind, newDay, null, moves + 1);
    }

    Milestone reached(LocalDate day) {
        return new Milestone(kind, dueOn, day, moves);
    }

    public String state() {
        if (reachedOn != null) {
            return "fait";
        }
        return moves == 0 ? AHEAD : "reporté";
    }
}
