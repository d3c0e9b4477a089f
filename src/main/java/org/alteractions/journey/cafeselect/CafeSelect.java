package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.planning.InterviewPlanner;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The Café Select of a season.
 *
 * @param reference for instance NAN-2026-AUTUMN/cafe-select; the business key of its process
 * @param endsBy    when the last interview must be over
 * @param problem   why no plan could be made; null otherwise
 * @param places    how many places the deliberation had to give; null before
 * @param reason    how the deliberation came to its decisions; null before
 */
record CafeSelect(
        @Id String reference,
        @Version Integer version,
        String season,
        LocalDateTime startsAt,
        LocalDateTime endsBy,
        String place,
        int rooms,
        int changeoverMinutes,
        State state,
        String problem,
        Integer places,
        String reason,
        Set<SessionInterviewer> interviewers) {

    enum State {
        PREPARED,
        PUBLISHED,
        POSTPONED,
        HELD,
        DELIBERATED,
        CANCELLED
    }

    /** What whoever prepares the day says of it. */
    record Setup(
            LocalDateTime startsAt,
            LocalDateTime endsBy,
            String place,
            int rooms,
            int changeoverMinutes,
            List<Long> interviewers) {

        Setup {
            if (!endsBy.isAfter(startsAt)) {
                throw new Refusal("sessionEnd", "la fin doit venir après le début.");
            }
            if (interviewers.size() < InterviewPlanner.INTERVIEWS_EACH) {
                throw new Refusal("chosenInterviewers", "il faut au moins deux intervieweurs.");
            }
        }
    }

    static CafeSelect prepared(String reference, String season, Setup setup) {
        CafeSelect blank = new CafeSelect(
                reference, null, season, null, null, null, 0, 0, State.PREPARED, null, null, null, Set.of());
        return blank.prepare(setup);
    }

    /** Also where a plan was published: whoever was invited is told anew. */
    CafeSelect prepare(Setup setup) {
        Set<SessionInterviewer> guests = setup.interviewers().stream()
                .map(SessionInterviewer::new)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        in(State.PREPARED, State.POSTPONED);
        return new CafeSelect(reference, version, season, setup.startsAt(), setup.endsBy(), setup.place(),
                setup.rooms(), setup.changeoverMinutes(), State.PREPARED, null, null, null, guests);
    }

    CafeSelect impossible(String why) {
        return in(State.PREPARED).with(State.PREPARED, why, null, null);
    }

    CafeSelect publish() {
        return in(State.PREPARED).with(State.PUBLISHED, null, null, null);
    }

    CafeSelect postpone() {
        return in(State.PUBLISHED).with(State.POSTPONED, null, null, null);
    }

    CafeSelect hold() {
        return in(State.PUBLISHED).with(State.HELD, null, null, null);
    }

    CafeSelect cancel() {
        return in(State.PREPARED, State.POSTPONED).with(State.CANCELLED, problem, null, null);
    }

    CafeSelect deliberate(int available, String why) {
        return in(State.HELD).with(State.DELIBERATED, null, available, why);
    }

    List<Long> interviewerIds() {
        return interviewers.stream().map(SessionInterviewer::interviewer).toList();
    }

    private CafeSelect in(State... expected) {
        if (!Set.of(expected).contains(state)) {
            throw new Refusal("Le Café Select " + reference + " n'en est plus là.");
        }
        return this;
    }

    private CafeSelect with(State next, String why, Integer available, String reasoning) {
        return new CafeSelect(reference, version, season, startsAt, endsBy, place, rooms, changeoverMinutes, next,
                why, available, reasoning, interviewers);
    }
}
