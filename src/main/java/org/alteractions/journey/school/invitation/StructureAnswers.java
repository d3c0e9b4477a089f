package org.alteractions.journey.school.invitation;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.school.Presentation;
import org.alteractions.journey.school.PresentationRepository;
import org.alteractions.journey.school.PresentedDossier;
import org.alteractions.journey.school.SchoolRefusal;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.StructureContacts;
import org.springframework.stereotype.Component;

/** Service for the answers of invited structures before a presentation. */
@Component
class StructureAnswers {

    private final PresentationRepository presentations;
    private final SeasonRepository seasons;
    private final StructureContacts contacts;
    private final Journal journal;
    private final Clock clock;

    StructureAnswers(
            PresentationRepository presentations, SeasonRepository seasons, StructureContacts contacts, Journal journal,
            Clock clock) {
        this.presentations = presentations;
        this.seasons = seasons;
        this.contacts = contacts;
        this.journal = journal;
        this.clock = clock;
    }

    /** Future presentations of these chapters to which structures are invited. */
    List<Presentation> awaited(Collection<ChapterId> chapters) {
        return chapters.isEmpty()
                ? List.of()
                : presentations.confirmedIn(chapters).stream().filter(this::isToCome).toList();
    }

    /** The dossier for which a structure is invited, the first if there are several; empty if no answer is awaited. */
    Optional<PresentedDossier> invited(PresentationReference presentation, ParticipantId structure) {
        return presentations.findById(presentation)
                .filter(found -> found.state() == Presentation.State.CONFIRMED && isToCome(found))
                .flatMap(found -> found.dossiers().stream()
                        .filter(dossier -> dossier.invited() && isOf(structure, dossier))
                        .min(java.util.Comparator.comparing(PresentedDossier::dossier)));
    }

    /** @param representatives people who will come; required if the structure comes */
    void note(
            PresentationReference reference, ParticipantId structure, PresentedDossier.Answer answer,
            String representatives, String remark) {
        if (invited(reference, structure).isEmpty()) {
            throw SchoolRefusal.NO_ANSWER_AWAITED.of();
        }
        boolean comes = answer == PresentedDossier.Answer.COMES;
        if (comes && representatives == null) {
            throw SchoolRefusal.REPRESENTATIVES_MISSING.of();
        }
        Presentation presentation = presentations.get(reference);
        List<DossierReference> dossiers = presentation.dossiers().stream()
                .filter(dossier -> isOf(structure, dossier))
                .map(PresentedDossier::dossier)
                .toList();
        presentations.save(presentation.answered(dossiers, answer, comes ? representatives : null, remark));
        journal.record(reference, comes ? JournalEvent.STRUCTURE_COMES : JournalEvent.STRUCTURE_ABSENT, structure);
    }

    ChapterId chapter(PresentationReference presentation) {
        return seasons.get(presentations.get(presentation).season()).chapter();
    }

    private boolean isOf(ParticipantId structure, PresentedDossier dossier) {
        return contacts.of(dossier.dossier()).id().equals(structure);
    }

    private boolean isToCome(Presentation presentation) {
        return presentation.takesPlaceAt().isAfter(LocalDateTime.now(clock));
    }
}
