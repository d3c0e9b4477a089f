package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * The Café Select of a season.
 *
 * @param reference for instance NAN-2026-AUTUMN/cafe-select; the business key of its process
 */
public record CafeSelect(
        @Id SessionReference reference,
        @Version Integer version,
        SeasonReference season,
        @Embedded.Empty SessionHours hours,
        @Embedded.Empty Venue venue,
        @Embedded.Empty Progress progress,
        @Embedded.Empty Deliberation deliberation,
        Set<SessionInterviewer> interviewers) {

    /**
     * The place of the interviews.
     *
     * @param rooms             number of parallel interviews
     * @param changeoverMinutes between two interviews
     */
    public record Venue(String place, int rooms, int changeoverMinutes) {}

    /**
     * Progress of the session.
     *
     * @param revision how often the published plan has been changed
     * @param problem  why no plan could be made; null otherwise
     */
    public record Progress(int revision, State state, String problem) {

        private static final Progress BEGUN = new Progress(0, State.PREPARED, null);

        private Progress with(State next, String why) {
            return new Progress(revision, next, why);
        }

        private Progress revised() {
            return new Progress(revision + 1, state, problem);
        }
    }

    /**
     * The deliberation on the candidates.
     *
     * @param places number of places to give; null until entered
     * @param reason reason for the decisions; null until the deliberation is over
     */
    public record Deliberation(Integer places, String reason) {

        private static final Deliberation NONE = new Deliberation(null, null);
    }

    /** Whether this is the reference of a session. */
    public static boolean isReference(CaseReference reference) {
        return reference.value().endsWith(SessionReference.SUFFIX);
    }

    public enum State {
        PREPARED("en préparation"),
        /** The planner is running. */
        PLANNING("planification en cours"),
        PUBLISHED("planning publié"),
        POSTPONED("reporté"),
        HELD("tenu, évaluations attendues"),
        DELIBERATED("délibéré"),
        CANCELLED("annulé");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** For staff, in French. */
        public String inWords(int revision) {
            return revision == 0 ? label : label + ", révision " + revision;
        }

        public boolean isPublished() {
            return this == PUBLISHED || this == HELD;
        }

        /** Whether the deliberation on its candidates is open or over. */
        public boolean isHeld() {
            return this == HELD || this == DELIBERATED;
        }
    }

    /** The coordinator's settings for the day. */
    public record Setup(SessionHours hours, Venue venue, List<Long> interviewers) {

        public Setup {
            hours.checkEnd();
            if (interviewers.size() < InterviewPlanner.INTERVIEWS_EACH) {
                throw CafeSelectRefusal.TOO_FEW_INTERVIEWERS.of();
            }
            hours.checkBreak();
        }

        private Set<SessionInterviewer> guests() {
            return interviewers.stream()
                    .map(SessionInterviewer::new)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }
    }

    public static CafeSelect prepared(SessionReference reference, SeasonReference season, Setup setup) {
        return new CafeSelect(reference, null, season, setup.hours(), setup.venue(), Progress.BEGUN, Deliberation.NONE,
                setup.guests());
    }

    /** Also restarts a session whose published plan was postponed. Invited people are then informed again. */
    public CafeSelect prepare(Setup setup) {
        in(State.PREPARED, State.POSTPONED);
        return new CafeSelect(reference, version, season, setup.hours(), setup.venue(), Progress.BEGUN,
                Deliberation.NONE, setup.guests());
    }

    public CafeSelect planning() {
        return in(State.PREPARED).with(State.PLANNING, null, Deliberation.NONE);
    }

    /** @param why why there is no plan; null if there is one */
    public CafeSelect planned(String why) {
        return in(State.PLANNING).with(State.PREPARED, why, Deliberation.NONE);
    }

    public CafeSelect publish() {
        return in(State.PREPARED).with(State.PUBLISHED, null, Deliberation.NONE);
    }

    /**
     * Counts a change of the published plan.
     *
     * @param end new end of the session, or the same
     */
    public CafeSelect revise(LocalDateTime end) {
        return new CafeSelect(reference, version, season, hours.until(end), venue,
                in(State.PUBLISHED).progress.revised(), deliberation, interviewers);
    }

    public CafeSelect postpone() {
        return in(State.PUBLISHED).with(State.POSTPONED, null, Deliberation.NONE);
    }

    public CafeSelect hold() {
        return in(State.PUBLISHED).with(State.HELD, null, Deliberation.NONE);
    }

    public CafeSelect cancel() {
        return in(State.PREPARED, State.POSTPONED).with(State.CANCELLED, progress.problem(), Deliberation.NONE);
    }

    /** Sets the number of places while the deliberation is open. */
    public CafeSelect offering(int available) {
        return in(State.HELD).with(State.HELD, null, new Deliberation(available, null));
    }

    public CafeSelect deliberate(int available, String why) {
        return in(State.HELD).with(State.DELIBERATED, null, new Deliberation(available, why));
    }

    /** Whether there is a plan that people have received. */
    public boolean isPublished() {
        return state().isPublished();
    }

    public List<Long> interviewerIds() {
        return interviewers.stream().map(SessionInterviewer::interviewer).toList();
    }

    private CafeSelect in(State... expected) {
        if (!Set.of(expected).contains(state())) {
            throw CafeSelectRefusal.MOVED_ON.of(reference);
        }
        return this;
    }

    private CafeSelect with(State next, String why, Deliberation decided) {
        return new CafeSelect(reference, version, season, hours, venue, progress.with(next, why),
                decided, interviewers);
    }

    public LocalDateTime startsAt() {
        return hours.startsAt();
    }

    public LocalDateTime endsBy() {
        return hours.endsBy();
    }

    public String place() {
        return venue.place();
    }

    public int revision() {
        return progress.revision();
    }

    public State state() {
        return progress.state();
    }

    /** Number of places to give; null until entered. */
    public Integer places() {
        return deliberation.places();
    }
}
