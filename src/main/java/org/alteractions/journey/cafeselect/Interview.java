package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import java.util.Set;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One interview of ten minutes.
 *
 * @param session   reference of the Café Select
 * @param candidate number of the application
 * @param scorecard null until the interviewer has submitted it
 */
public record Interview(
        @Id Long id,
        @Version Integer version,
        SessionReference session,
        ApplicationNumber candidate,
        Long interviewer,
        @Embedded.Empty Meeting meeting,
        State state,
        @Embedded.Nullable Scorecard scorecard) {

    /**
     * Time and place of the interview.
     *
     * @param startsAt for a third interview, the time of the request
     * @param room     null for a third interview: the two people agree on a place
     * @param third    whether it was requested because the first two interviews left a doubt
     */
    public record Meeting(LocalDateTime startsAt, Integer room, boolean third) {}

    public enum State {
        PLANNED,
        HELD,
        MISSED,
        /** A third interview that is no longer needed. It is kept so that its interviewer can see this. */
        DROPPED
    }

    static final Set<State> STANDING = Set.of(State.PLANNED, State.HELD, State.MISSED);

    public static Interview planned(SessionReference session, Slot slot) {
        return new Interview(null, null, session, slot.candidate(), slot.interviewer(),
                new Meeting(slot.startsAt(), slot.room(), false), State.PLANNED, null);
    }

    /** Asks another interviewer to meet the candidate. The scorecard is awaited at once. */
    public static Interview third(SessionReference session, ApplicationNumber candidate, Long interviewer,
            LocalDateTime now) {
        return new Interview(null, null, session, candidate, interviewer, new Meeting(now, null, true),
                State.HELD, null);
    }

    public boolean isAwaited() {
        return state == State.HELD && scorecard == null;
    }

    public Slot slot() {
        return new Slot(candidate, interviewer, startsAt(), room());
    }

    public Interview tookPlace(boolean held) {
        return new Interview(id, version, session, candidate, interviewer, meeting,
                held ? State.HELD : State.MISSED, null);
    }

    /** The scorecard is no longer awaited. */
    public Interview dropped() {
        return new Interview(id, version, session, candidate, interviewer, meeting, State.DROPPED, null);
    }

    public boolean isDropped() {
        return state == State.DROPPED;
    }

    public Interview scored(Scorecard card) {
        if (state != State.HELD) {
            throw CafeSelectRefusal.INTERVIEW_NOT_HELD.of();
        }
        return new Interview(id, version, session, candidate, interviewer, meeting, state, card);
    }

    public LocalDateTime startsAt() {
        return meeting.startsAt();
    }

    public Integer room() {
        return meeting.room();
    }

    public boolean third() {
        return meeting.third();
    }
}
