package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Interface between the Café Select and its planner. Each candidate gets two interviews of ten minutes with two
 * different interviewers. No person is in two places at a time. No interviewer meets a candidate of their own former
 * school or a candidate who knows them.
 */
public interface InterviewPlanner {

    int MINUTES = 10;
    int INTERVIEWS_EACH = 2;

    /**
     * Criteria in this order: all candidates served, the last interview as early as possible, short waits between a
     * candidate's two interviews, an even load.
     *
     * @return a complete plan, or why there is none; never a partial plan
     */
    Proposal plan(Day day);

    /**
     * Plans the rest of a day that does not go as published, and moves as few published interviews as possible.
     *
     * @param day       as it was planned, without fixed interviews
     * @param published all interviews of the published plan, past ones included
     * @param changes   all events since then
     * @param now       interviews that have begun stay; new ones begin at this time or later
     */
    Replanned replan(Day day, List<Slot> published, Changes changes, LocalDateTime now);
}
