package org.alteractions.journey.cafeselect.preparation;

import org.alteractions.journey.cafeselect.CafeSelect;
import org.alteractions.journey.cafeselect.CafeSelectRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Prepares a Café Select, publishes its plan or cancels it. */
@Component
class SessionPreparation {

    private final SeasonRepository seasons;
    private final CafeSelectRepository sessions;
    private final Journal journal;

    SessionPreparation(SeasonRepository seasons, CafeSelectRepository sessions, Journal journal) {
        this.seasons = seasons;
        this.sessions = sessions;
        this.journal = journal;
    }

    void prepare(SessionReference reference, CafeSelect.Setup setup) {
        sessions.save(sessions.findById(reference)
                .map(session -> session.prepare(setup))
                .orElseGet(() -> CafeSelect.prepared(
                        reference, seasons.about(reference).reference(), setup)));
        journal.record(reference, JournalEvent.SESSION_PREPARED);
    }

    void publish(SessionReference reference) {
        sessions.save(sessions.get(reference).publish());
        journal.record(reference, JournalEvent.PLAN_PUBLISHED);
    }

    /** Also possible before anything was prepared. */
    void cancel(SessionReference reference) {
        sessions.findById(reference).ifPresent(session -> sessions.save(session.cancel()));
        journal.record(reference, JournalEvent.SESSION_CANCELLED);
    }
}
