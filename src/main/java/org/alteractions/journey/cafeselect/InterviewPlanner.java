package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Says who interviews whom, when and where. The one seam between the Café Select and whatever finds a good plan: each
 * candidate gets two interviews of ten minutes with two different interviewers, nobody is in two places at a time, and
 * nobody interviews a candidate of their own former school.
 */
public interface InterviewPlanner {

    int MINUTES = 10;
    int INTERVIEWS_EACH = 2;

    Proposal plan(Day day);

    /** Whom and what there is to plan with. */
    record Day(
            LocalDateTime startsAt,
            LocalDateTime endsBy,
            int rooms,
            int changeoverMinutes,
            List<Candidate> candidates,
            List<Guest> interviewers) {}

    /** @param school id of the candidate's school */
    record Candidate(String number, String school) {}

    /** @param formerSchool id of the interviewer's own school, or null */
    record Guest(Long interviewer, String formerSchool) {

        boolean mayInterview(Candidate candidate) {
            return formerSchool == null || !formerSchool.equals(candidate.school());
        }
    }

    /** @param room from 1 */
    record Slot(String candidate, Long interviewer, LocalDateTime startsAt, int room) {}

    /**
     * A plan, or why there is none.
     *
     * @param slots   by time and room; empty where there is no plan
     * @param problem a sentence in French for those who prepare the day; null where there is a plan
     */
    record Proposal(List<Slot> slots, String problem) {

        static Proposal of(List<Slot> slots) {
            return new Proposal(List.copyOf(slots), null);
        }

        static Proposal impossible(String why) {
            return new Proposal(List.of(), why);
        }

        boolean feasible() {
            return problem == null;
        }
    }
}
