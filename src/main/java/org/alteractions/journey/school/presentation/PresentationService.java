package org.alteractions.journey.school.presentation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.SchoolRefusal;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.springframework.stereotype.Component;

/** Service for the presentations of a season. */
@Component
class PresentationService {

    private final PresentationRepository presentations;
    private final SeasonRepository seasons;
    private final DossierRegister dossiers;
    private final Journal journal;
    private final Clock clock;

    PresentationService(
            PresentationRepository presentations, SeasonRepository seasons, DossierRegister dossiers, Journal journal,
            Clock clock) {
        this.presentations = presentations;
        this.seasons = seasons;
        this.dossiers = dossiers;
        this.journal = journal;
        this.clock = clock;
    }

    /** Plans one presentation per school; the list is empty for a chapter without partner schools. */
    void choose(SeasonReference season, List<String> schools, List<DossierReference> presented) {
        if (!schools.isEmpty() && presented.isEmpty()) {
            throw SchoolRefusal.DOSSIERS_MISSING.of();
        }
        schools.forEach(school -> presentations.save(Presentation.toPlan(season, school, presented)));
        journal.record(season, JournalEvent.PRESENTATIONS_CHOSEN);
    }

    void plan(PresentationReference reference, LocalDateTime when, String room, List<DossierReference> presented) {
        Presentation presentation = presentations.get(reference);
        Season season = seasons.get(presentation.season());
        if (when.isBefore(LocalDateTime.now(clock))) {
            throw SchoolRefusal.MOMENT_PAST.of();
        }
        if (when.toLocalDate().isAfter(season.registrationCloses())) {
            throw SchoolRefusal.AFTER_REGISTRATION.of(season.registrationCloses());
        }
        presentations.save(presentation.propose(when, room, presented));
        journal.record(reference, JournalEvent.PRESENTATION_PLANNED);
    }

    /** @param remarks of the school; may be null */
    void confirmed(PresentationReference reference, String remarks) {
        presentations.save(presentations.get(reference).confirm().saying(remarks));
        journal.record(reference, JournalEvent.SCHOOL_CONFIRMED);
    }

    /** @param remarks of the school; may be null */
    void otherDate(PresentationReference reference, String remarks) {
        presentations.save(presentations.get(reference).planAgain().saying(remarks));
        journal.record(reference, JournalEvent.SCHOOL_DECLINED_DATE);
    }

    void postpone(PresentationReference reference) {
        presentations.save(presentations.get(reference).planAgain());
        journal.record(reference, JournalEvent.PRESENTATION_POSTPONED);
    }

    /** @param attending references of the dossiers whose structures came */
    void hold(PresentationReference reference, int students, List<DossierReference> attending) {
        Presentation presentation = presentations.get(reference);
        if (LocalDateTime.now(clock).toLocalDate().isBefore(presentation.takesPlaceAt().toLocalDate())) {
            throw SchoolRefusal.NOT_YET_HELD.of();
        }
        Presentation held = presentations.save(presentation.hold(students, attending));
        journal.record(reference, JournalEvent.PRESENTATION_HELD);
        held.attending().forEach(dossier -> dossiers.presentedAt(dossier, held.school()));
    }

    /** @param attending references of the dossiers whose structures came, as corrected */
    void correct(PresentationReference reference, int students, List<DossierReference> attending) {
        Presentation before = presentations.get(reference);
        Presentation after = presentations.save(before.corrected(students, attending));
        after.attending().stream()
                .filter(dossier -> !before.attending().contains(dossier))
                .forEach(dossier -> dossiers.presentedAt(dossier, after.school()));
    }

    void cancel(PresentationReference reference) {
        presentations.save(presentations.get(reference).cancel());
        journal.record(reference, JournalEvent.PRESENTATION_CANCELLED);
    }

    void cancelAll(SeasonReference season) {
        open(season).map(Presentation::reference).forEach(this::cancel);
    }

    void cancelIfOpen(PresentationReference reference) {
        if (presentations.get(reference).isOpen()) {
            cancel(reference);
        }
    }

    /** Open presentations that did not take place, in contrast to those that lack only their report. */
    List<PresentationReference> notHeld(SeasonReference season) {
        LocalDateTime now = LocalDateTime.now(clock);
        return open(season).filter(presentation -> !presentation.awaitsReport(now)).map(Presentation::reference)
                .toList();
    }

    private Stream<Presentation> open(SeasonReference season) {
        return presentations.findBySeasonOrderByReference(season).stream().filter(Presentation::isOpen);
    }
}
