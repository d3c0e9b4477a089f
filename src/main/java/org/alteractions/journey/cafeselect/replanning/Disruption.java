package org.alteractions.journey.cafeselect.replanning;

import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Changes;
import org.alteractions.journey.id.ApplicationNumber;

/**
 * An event that deviates from the published plan.
 *
 * @param candidate   number of the application; null if it concerns no candidate
 * @param interviewer null if it concerns no interviewer
 * @param moment      when a late person arrives, a person leaves or the session now ends; null otherwise
 */
public record Disruption(Kind kind, ApplicationNumber candidate, Long interviewer, LocalDateTime moment) {

    public enum Kind {
        NO_SHOW,
        CANDIDATE_LATE,
        CANDIDATE_LEFT,
        /** One interview is enough, so that the rest can be planned. */
        CANDIDATE_EXCUSED,
        INTERVIEWER_LATE,
        INTERVIEWER_LEAVES,
        /** The session ends later, so that the rest can be planned. */
        SESSION_PROLONGED
    }

    private static final Set<Kind> PRESENCE = EnumSet.of(Kind.NO_SHOW, Kind.CANDIDATE_LATE, Kind.CANDIDATE_LEFT);

    static Disruption noShow(ApplicationNumber candidate) {
        return new Disruption(Kind.NO_SHOW, candidate, null, null);
    }

    public static Disruption late(ApplicationNumber candidate, LocalDateTime from) {
        return new Disruption(Kind.CANDIDATE_LATE, candidate, null, from);
    }

    static Disruption left(ApplicationNumber candidate, LocalDateTime when) {
        return new Disruption(Kind.CANDIDATE_LEFT, candidate, null, when);
    }

    static Disruption excused(ApplicationNumber candidate) {
        return new Disruption(Kind.CANDIDATE_EXCUSED, candidate, null, null);
    }

    static Disruption leaves(Long interviewer, LocalDateTime when) {
        return new Disruption(Kind.INTERVIEWER_LEAVES, null, interviewer, when);
    }

    public static Disruption late(Long interviewer, LocalDateTime from) {
        return new Disruption(Kind.INTERVIEWER_LATE, null, interviewer, from);
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
            case INTERVIEWER_LATE -> changes.late(interviewer, moment);
            case INTERVIEWER_LEAVES -> changes.leaves(interviewer, moment);
            case SESSION_PROLONGED -> changes;
        };
    }

    /**
     * Both, without earlier disruptions that later ones contradict: a candidate reported absent may arrive late after
     * all.
     */
    static Set<Disruption> latest(Set<Disruption> earlier, Set<Disruption> later) {
        Set<Disruption> all = new LinkedHashSet<>();
        earlier.stream().filter(one -> later.stream().noneMatch(one::isReplacedBy)).forEach(all::add);
        all.addAll(later);
        return all;
    }

    private boolean isReplacedBy(Disruption later) {
        return isAboutPresence() && later.isAboutPresence()
                ? candidate.equals(later.candidate)
                : interviewer != null && kind == later.kind && interviewer.equals(later.interviewer);
    }

    private boolean isAboutPresence() {
        return PRESENCE.contains(kind);
    }
}
