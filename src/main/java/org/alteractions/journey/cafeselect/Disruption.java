package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import org.alteractions.journey.cafeselect.planning.Changes;

/**
 * Something that went otherwise than published.
 *
 * @param candidate   number of the application; null where it is about an interviewer
 * @param interviewer null where it is about a candidate
 * @param moment      when a late candidate arrives, or somebody leaves; null otherwise
 */
record Disruption(Kind kind, String candidate, Long interviewer, LocalDateTime moment) {

    enum Kind {
        NO_SHOW,
        CANDIDATE_LATE,
        CANDIDATE_LEFT,
        /** One interview has to do, so that the rest can be planned. */
        CANDIDATE_EXCUSED,
        INTERVIEWER_LEAVES
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

    Changes in(Changes changes) {
        return switch (kind) {
            case NO_SHOW -> changes.noShow(candidate);
            case CANDIDATE_LATE -> changes.late(candidate, moment);
            case CANDIDATE_LEFT -> changes.leaves(candidate, moment);
            case CANDIDATE_EXCUSED -> changes.excused(candidate);
            case INTERVIEWER_LEAVES -> changes.leaves(interviewer, moment);
        };
    }

    boolean isGone() {
        return kind == Kind.NO_SHOW || kind == Kind.CANDIDATE_LEFT;
    }
}
