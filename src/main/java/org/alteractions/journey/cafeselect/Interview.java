package org.alteractions.journey.cafeselect;

import java.time.LocalDateTime;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.planning.Slot;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * One interview of ten minutes.
 *
 * @param session   reference of the Café Select
 * @param candidate number of the application
 * @param scorecard null until the interviewer has given it
 */
record Interview(
        @Id Long id,
        @Version Integer version,
        String session,
        String candidate,
        Long interviewer,
        LocalDateTime startsAt,
        int room,
        State state,
        @Embedded.Nullable Scorecard scorecard) {

    enum State {
        PLANNED,
        HELD,
        MISSED
    }

    static Interview planned(String session, Slot slot) {
        return new Interview(null, null, session, slot.candidate(), slot.interviewer(), slot.startsAt(), slot.room(),
                State.PLANNED, null);
    }

    Slot slot() {
        return new Slot(candidate, interviewer, startsAt, room);
    }

    Interview tookPlace(boolean held) {
        return new Interview(id, version, session, candidate, interviewer, startsAt, room,
                held ? State.HELD : State.MISSED, null);
    }

    Interview scored(Scorecard card) {
        if (state != State.HELD) {
            throw new Refusal("Cet entretien n'a pas eu lieu.");
        }
        return new Interview(id, version, session, candidate, interviewer, startsAt, room, state, card);
    }
}
