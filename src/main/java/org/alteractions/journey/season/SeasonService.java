package org.alteractions.journey.season;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Service for a season from its opening to the launch of its missions. */
@Component
class SeasonService {

    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final Journal journal;
    private final Clock clock;

    SeasonService(
            SeasonRepository seasons,
            ChapterRepository chapters,
            Journal journal,
            Clock clock) {
        this.seasons = seasons;
        this.chapters = chapters;
        this.journal = journal;
        this.clock = clock;
    }

    /** @return the new season's reference, for instance NAN-2026-AUTUMN */
    String open(ChapterId chapter, Term term, int year, SeasonDays calendar) {
        SeasonReference reference = Season.reference(chapters.get(chapter).code(), year, term);
        if (seasons.existsById(reference)) {
            throw SeasonRefusal.EXISTS.of(reference.value());
        }
        seasons.save(Season.opened(reference, chapter, year, term, calendar, today()));
        journal.record(reference, JournalEvent.SEASON_OPENED);
        return reference.value();
    }

    void openRegistration(SeasonReference reference) {
        seasons.save(seasons.get(reference).openRegistration());
        journal.record(reference, JournalEvent.REGISTRATION_OPENED);
    }

    void closeRegistration(SeasonReference reference) {
        seasons.save(seasons.get(reference).closeRegistration());
        journal.record(reference, JournalEvent.REGISTRATION_CLOSED);
    }

    void extendRegistration(SeasonReference reference, LocalDate newClosing) {
        seasons.save(seasons.get(reference).extendTo(newClosing, today()));
        journal.record(reference, JournalEvent.REGISTRATION_EXTENDED, newClosing.toString());
    }

    void launch(SeasonReference reference) {
        seasons.save(seasons.get(reference).launch());
        journal.record(reference, JournalEvent.SEASON_LAUNCHED);
    }

    void cancel(SeasonReference reference) {
        seasons.save(seasons.get(reference).cancel());
        journal.record(reference, JournalEvent.SEASON_CANCELLED);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
