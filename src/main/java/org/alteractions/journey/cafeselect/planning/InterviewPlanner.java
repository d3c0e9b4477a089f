package org.alteractions.journey.cafeselect.planning;

import java.time.LocalDateTime;
import java.util.List;

/**
 * The one seam between the Café Select and whatever finds a good plan: each candidate gets two interviews of ten
 * minutes with two different interviewers, nobody is in two places at a time, and nobody interviews a candidate of
 * their own former school or one who knows them.
 */
public interface InterviewPlanner {

    int MINUTES = 10;
    int INTERVIEWS_EACH = 2;

    /**
     * In this order: everybody served, the last interview as early as possible, short waits between a candidate's two
     * interviews, an even load.
     *
     * @return a whole plan, or why there is none; never half a plan
     */
    Proposal plan(Day day);

    /**
     * Plans what is left when the day does not go as published, and moves as few published interviews as possible.
     *
     * @param day       as it was planned, without fixed interviews
     * @param published all interviews of the published plan, past ones included
     * @param changes   everything that has become known since
     * @param now       interviews that have begun stay; new ones begin at this time or later
     */
    Replanned replan(Day day, List<Slot> published, Changes changes, LocalDateTime now);
}
