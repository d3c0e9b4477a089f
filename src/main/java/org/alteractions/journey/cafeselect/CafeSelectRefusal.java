package org.alteractions.journey.cafeselect;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Reasons for refusals about a Café Select; the sentences are in <code>messages/cafeselect.yaml</code>. */
public enum CafeSelectRefusal implements RefusalCode {
    ADDRESS_TAKEN,
    ADVICE_CLEAR("advice"),
    AFTER_THE_END("end"),
    AGAINST_THE_ADVICE("candidate", "decision", "advice"),
    ALREADY_PLANNED,
    BREAK_END_MISSING,
    BREAK_ENDS_TOO_EARLY,
    BREAK_OUTSIDE_SESSION,
    BREAK_START_MISSING,
    CANDIDATE_IN_NO_LIST("candidate"),
    CANDIDATE_IN_SEVERAL_LISTS("candidate"),
    CANDIDATE_OF_OTHER_CHAPTER,
    CANDIDATE_OF_OTHER_SEASON,
    CANDIDATE_OF_OTHER_SESSION("candidate"),
    CANDIDATE_REPORTED_TWICE("candidate"),
    CANDIDATE_WITHOUT_INTERVIEWS("candidate"),
    DECISIONS_NOT_AS_NOTED("decisions"),
    DELIBERATION_OVER,
    DELIBERATION_REASON_MISSING,
    INTERVIEW_NOT_HELD,
    INTERVIEWER_KNOWN_OTHERWISE("name"),
    INTERVIEWER_NO_LONGER_OFFERED,
    INTERVIEWER_NOT_IMPARTIAL,
    INTERVIEWER_NOT_OF_THE_CHAPTER,
    INTERVIEWER_NOT_TAKING_PART,
    INTERVIEWER_OF_OTHER_CHAPTER,
    INTERVIEWER_REPORTED_TWICE,
    KNOWN_CANDIDATE_MISSING,
    MOVE_ALREADY_ASKED,
    MOVE_REQUEST_OUTDATED,
    MOVE_UNEXPLAINED,
    MOVED_ON("session"),
    NO_CHANGES_PROPOSED,
    NO_INTERVIEWS_TO_COME,
    NO_PUBLISHED_PLAN,
    NOT_TO_DECIDE_NOW,
    NOTED_OTHERWISE("candidate", "noted", "colleague", "moment", "decision"),
    NOTHING_EASED,
    NOTHING_REPORTED,
    NOTHING_TO_MOVE,
    PAGE_OUTDATED,
    PLACES_MISSING,
    PLACES_NOT_AS_NOTED("noted", "places"),
    PLACES_OUT_OF_RANGE("most"),
    PLAN_CHANGED_MEANWHILE,
    PRESENCE_ENDS_TOO_EARLY,
    PROLONGED_TOO_LITTLE,
    RANK_OUT_OF_RANGE("most"),
    RANKS_NOT_AS_NOTED,
    REASON_TOO_LONG("most"),
    REASONS_MISSING("decisions"),
    REPLANNING_OVER,
    SCORECARDS_CLOSED,
    SESSION_ENDS_TOO_EARLY,
    SESSION_OF_OTHER_CHAPTER,
    THIRD_OPINION_ALREADY_ASKED,
    THIRD_OPINION_AWAITED("candidates"),
    TIME_MISSING,
    TIME_OF_NOBODY,
    TIME_OUTSIDE_SESSION,
    TOO_FEW_INTERVIEWERS,
    TOO_MANY_ACCEPTED("accepted", "places"),
    TOO_MANY_ACCEPTED_FOR_ONE_PLACE("accepted", "places"),
    UNDECIDED("candidates");

    private final List<String> parameters;

    CafeSelectRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
