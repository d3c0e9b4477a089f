package org.alteractions.journey.cafeselect.planning.plan;

import java.time.LocalDateTime;
import java.util.List;
import org.alteractions.journey.cafeselect.planning.Changes;
import org.alteractions.journey.cafeselect.planning.Day;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Problem;
import org.alteractions.journey.cafeselect.planning.Proposal;
import org.alteractions.journey.cafeselect.planning.Replanned;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.springframework.stereotype.Component;

/** Implementation of the planner interface. */
@Component
public class CafePlanner implements InterviewPlanner {

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
