package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import org.alteractions.journey.cafeselect.planning.Changes;

/**
 * Something that went otherwise than published.
 *
 * @param candidate   number of the application; null where it is about no candidate
 * @param interviewer null where it is about no interviewer
 * @param moment      when a late candidate arrives, somebody leaves or the session ends now; null otherwise
 */
record Disruption(Kind kind, String candidate, Long interviewer, LocalDateTime moment) {

    enum Kind {
        NO_SHOW,
        CANDIDATE_LATE,
        CANDIDATE_LEFT,
        /** One interview has to do, so that the rest can be planned. */
        CANDIDATE_EXCUSED,
        INTERVIEWER_LEAVES,
        /** The session ends later, so that the rest can be planned. */
        SESSION_PROLONGED
    }

    static Disruption noShow(String candidate) {
        return new Disruption(Kind.NO_SHOW, candidate, null, null);
    }

    static Disruption late(String candidate, LocalDateTime from) {
        return new Disruption(Kind.CANDIDATE_LATE, candidate, null, from);
    }

    static Disruption left(String candidate, LocalDateTime when) {
        return new Disruption(Kind.CANDIDATE_LEFT, candidate, null, when);
    }

    static Disruption excused(String candidate) {
        return new Disruption(Kind.CANDIDATE_EXCUSED, candidate, null, null);
    }

    static Disruption leaves(Long interviewer, LocalDateTime when) {
        return new Disruption(Kind.INTERVIEWER_LEAVES, null, interviewer, when);
    }

    static Disruption prolonged(LocalDateTime until) {
        return new Disruption(Kind.SESSION_PROLONGED, null, null, until);
    }

    Changes in(Changes changes) {
        return switch (kind) {
            case NO_SHOW -> changes.noShow(candidate);
            case CANDIDATE_LATE -> changes.late(candidate, moment);
            case CANDIDATE_LEFT -> changes.leaves(candidate, moment);
            case CANDIDATE_EXCUSED -> changes.excused(candidate);
            case INTERVIEWER_LEAVES -> changes.leaves(interviewer, moment);
            case SESSION_PROLONGED -> changes;
        };
    }

    boolean isGone() {
        return kind == Kind.NO_SHOW || kind == Kind.CANDIDATE_LEFT;
    }
}
