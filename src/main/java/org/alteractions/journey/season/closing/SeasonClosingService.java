package org.alteractions.journey.season.closing;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.SeasonRefusal;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Closes a season whose missions have ended. */
@Component
class SeasonClosingService {

    private final SeasonRepository seasons;
    private final SeasonClosingRepository closings;
    private final SeasonCount count;
    private final Journal journal;
    private final Clock clock;

    SeasonClosingService(
            SeasonRepository seasons,
            SeasonClosingRepository closings,
            SeasonCount count,
            Journal journal,
            Clock clock) {
        this.seasons = seasons;
        this.closings = closings;
        this.count = count;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param note for those who prepare the next season; may be null
     * @throws org.alteractions.journey.Refusal if a mission of the season has not ended
     */
    void close(SeasonReference reference, String note) {
        int running = count.running(reference);
        if (running > 0) {
            throw SeasonRefusal.MISSIONS_RUNNING.of(running);
        }
        seasons.save(seasons.get(reference).close());
        closings.save(new SeasonClosing(reference, null, LocalDate.now(clock), note, count.of(reference)));
        journal.record(reference, JournalEvent.SEASON_CLOSED);
    }

    /** @param note may be null */
    void correct(SeasonReference reference, String note) {
        SeasonClosing closing = closings.findById(reference).orElseThrow();
        closings.save(closing.noting(note));
    }
}
