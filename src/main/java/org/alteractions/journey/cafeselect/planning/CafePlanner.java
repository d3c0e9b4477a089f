package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** The planner at its seam. */
@Component
class CafePlanner implements InterviewPlanner {

    @Override
    public Proposal plan(Day day) {
        List<Problem> wrong = InputCheck.of(day);
        return wrong.isEmpty()
                ? Planning.of(day.without(day.neverAvailable()), null)
                : Proposal.impossible(wrong, List.of());
    }

    @Override
    public Replanned replan(Day day, List<Slot> published, Changes changes, LocalDateTime now) {
        return new Replanning(day, published, changes, now).plan();
    }
}
