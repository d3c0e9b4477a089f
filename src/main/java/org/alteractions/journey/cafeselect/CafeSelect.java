package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.alteractions.journey.cafeselect.planning.Window;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The Café Select of a season.
 *
 * @param reference for instance NAN-2026-AUTUMN/cafe-select; the business key of its process
 * @param endsBy    when the last interview must be over
 * @param breakStart when everybody pauses; null where nobody does
 * @param breakEnd  when the pause is over; null where there is none
 * @param revision  how often the published plan has been changed
 * @param problem   why no plan could be made; null otherwise
 * @param places    how many places the deliberation has to give; null before anybody has said
 * @param reason    how the deliberation came to its decisions; null before
 */
public record CafeSelect(
        @Id String reference,
        @Version Integer version,
        String season,
        LocalDateTime startsAt,
        LocalDateTime endsBy,
        String place,
        int rooms,
        int changeoverMinutes,
        LocalDateTime breakStart,
        LocalDateTime breakEnd,
        int revision,
        State state,
        String problem,
        Integer places,
        String reason,
        Set<SessionInterviewer> interviewers) {

    /** What follows the season's reference in the session's, as the season's model puts it together. */
    private static final String SUFFIX = "/cafe-select";

    /** Reference of the session of a season. */
    public static String referenceIn(String season) {
        return season + SUFFIX;
    }

    /** Whether a reference is a session's. */
    public static boolean isReference(String reference) {
        return reference.endsWith(SUFFIX);
    }

    public enum State {
        PREPARED("en préparation"),
        /** The planner is at work. */
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
    }

    /** What whoever prepares the day says of it. */
    public record Setup(
            LocalDateTime startsAt,
            LocalDateTime endsBy,
            String place,
            int rooms,
            int changeoverMinutes,
            LocalDateTime breakStart,
            LocalDateTime breakEnd,
            List<Long> interviewers) {

        public Setup {
            if (!endsBy.isAfter(startsAt)) {
                throw new Refusal("sessionEnd", "la fin doit venir après le début.");
            }
            if (interviewers.size() < InterviewPlanner.INTERVIEWS_EACH) {
                throw new Refusal("chosenInterviewers", "il faut au moins deux intervieweurs.");
            }
            if (breakStart != null || breakEnd != null) {
                checkBreak(startsAt, endsBy, breakStart, breakEnd);
            }
        }

        private static void checkBreak(
                LocalDateTime startsAt, LocalDateTime endsBy, LocalDateTime from, LocalDateTime to) {
            if (from == null) {
                throw new Refusal("breakStart", "indiquez aussi le début de la pause.");
            }
            if (to == null) {
                throw new Refusal("breakEnd", "indiquez aussi la fin de la pause.");
            }
            if (!to.isAfter(from)) {
                throw new Refusal("breakEnd", "la fin de la pause doit venir après son début.");
            }
            if (from.isBefore(startsAt) || to.isAfter(endsBy)) {
                throw new Refusal("breakStart", "la pause doit être comprise dans la séance.");
            }
        }
    }

    public static CafeSelect prepared(String reference, String season, Setup setup) {
        CafeSelect blank = new CafeSelect(reference, null, season, null, null, null, 0, 0, null, null, 0,
                State.PREPARED, null, null, null, Set.of());
        return blank.prepare(setup);
    }

    /** Also where a plan was published: whoever was invited is told anew. */
    public CafeSelect prepare(Setup setup) {
        Set<SessionInterviewer> guests = setup.interviewers().stream()
                .map(SessionInterviewer::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        in(State.PREPARED, State.POSTPONED);
        return new CafeSelect(reference, version, season, setup.startsAt(), setup.endsBy(), setup.place(),
                setup.rooms(), setup.changeoverMinutes(), setup.breakStart(), setup.breakEnd(), 0, State.PREPARED, null,
                null, null, guests);
    }

    public CafeSelect planning() {
        return in(State.PREPARED).with(State.PLANNING, null, null, null);
    }

    /** @param why there is no plan; null where there is one */
    public CafeSelect planned(String why) {
        return in(State.PLANNING).with(State.PREPARED, why, null, null);
    }

    public CafeSelect publish() {
        return in(State.PREPARED).with(State.PUBLISHED, null, null, null);
    }

    /** The published plan has changed. */
    public CafeSelect revise(LocalDateTime end) {
        return new CafeSelect(reference, version, season, startsAt, end, place, rooms, changeoverMinutes,
                breakStart, breakEnd, revision + 1, in(State.PUBLISHED).state, problem, places, reason, interviewers);
    }

    public CafeSelect postpone() {
        return in(State.PUBLISHED).with(State.POSTPONED, null, null, null);
    }

    public CafeSelect hold() {
        return in(State.PUBLISHED).with(State.HELD, null, null, null);
    }

    public CafeSelect cancel() {
        return in(State.PREPARED, State.POSTPONED).with(State.CANCELLED, problem, null, null);
    }

    /** While the deliberation is under way. */
    public CafeSelect offering(int available) {
        return in(State.HELD).with(State.HELD, null, available, null);
    }

    public CafeSelect deliberate(int available, String why) {
        return in(State.HELD).with(State.DELIBERATED, null, available, why);
    }

    /** Whether there is a plan that people have been told. */
    public boolean isPublished() {
        return state == State.PUBLISHED || state == State.HELD;
    }

    /** Whether its candidates are being decided on, or have been. */
    public boolean isHeld() {
        return state == State.HELD || state == State.DELIBERATED;
    }

    /** Where it stands, for staff. */
    public String inWords() {
        return revision == 0 ? state.label : state.label + ", révision " + revision;
    }

    public List<Window> breaks() {
        return breakStart == null ? List.of() : List.of(new Window(breakStart, breakEnd));
    }

    public List<Long> interviewerIds() {
        return interviewers.stream().map(SessionInterviewer::interviewer).toList();
    }

    private CafeSelect in(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("Le Café Select " + reference + " n'en est plus là.");
        }
        return this;
    }

    private CafeSelect with(State next, String why, Integer available, String reasoning) {
        return new CafeSelect(reference, version, season, startsAt, endsBy, place, rooms, changeoverMinutes,
                breakStart, breakEnd, revision, next, why, available, reasoning, interviewers);
    }
}
