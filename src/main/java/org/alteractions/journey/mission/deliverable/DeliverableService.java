package org.alteractions.journey.mission.deliverable;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionRefusal;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseDocuments;
import org.alteractions.journey.structure.RunningMissions;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.stereotype.Component;

/** The deliverables that teams hand in. Every version is stored and readable from every task about the mission. */
@Component
class DeliverableService implements CaseDocuments {

    private static final String PREFIX = "livrable-";
    /** Far more than a team needs; it limits the files that a link can store in the database. */
    private static final int MOST_FILES = 20;

    private final DeliverableVersionRepository versions;
    private final RunningMissions missions;
    private final Journal journal;
    private final Clock clock;

    DeliverableService(DeliverableVersionRepository versions, RunningMissions missions, Journal journal, Clock clock) {
        this.versions = versions;
        this.missions = missions;
        this.journal = journal;
        this.clock = clock;
    }

    boolean awaits(DossierReference dossier) {
        return missions.isRunning(dossier);
    }

    /** @throws Refusal if the file cannot be stored */
    void keep(DossierReference dossier, String by, CheckedPdf file) {
        if (versions.entries(dossier).stream().filter(entry -> entry.fileName() != null).count() >= MOST_FILES) {
            throw MissionRefusal.VERSIONS_TOO_MANY.of(MOST_FILES);
        }
        versions.save(DeliverableVersion.of(dossier, next(dossier), file, clock.instant(), by));
    }

    /**
     * Hands in the file that was just sent; without a file it records that the deliverable came another way.
     *
     * @param remark may be null
     */
    void handIn(DossierReference dossier, String by, String remark) {
        if (!awaits(dossier)) {
            throw MissionRefusal.NO_DELIVERABLE_AWAITED.of();
        }
        versions.save(sent(dossier, by)
                .map(version -> version.saying(remark))
                .orElseGet(() -> DeliverableVersion.noted(dossier, next(dossier), remark, clock.instant(), by)));
        journal.record(dossier, JournalEvent.DELIVERABLE_HANDED_IN);
    }

    /** Newest first. */
    List<DeliverableVersionRepository.Entry> entries(DossierReference dossier) {
        return versions.entries(dossier);
    }

    @Override
    public List<Link> documentsOf(CaseContext context) {
        return context.reference() == null
                ? List.of()
                : versions.entries(DossierReference.of(context.reference())).stream()
                        .filter(entry -> entry.fileName() != null)
                        .map(entry -> new Link(PREFIX + entry.number(), "Livrable, version " + entry.number()))
                        .toList();
    }

    @Override
    public Optional<Content> document(CaseContext context, String name) {
        return name.matches(PREFIX + "\\d{1,6}")
                ? versions.findByDossierAndNumber(
                        DossierReference.of(context.reference()), Integer.parseInt(name.substring(PREFIX.length())))
                        .filter(version -> version.fileName() != null)
                        .map(version -> new Content(version.fileName(), CheckedPdf.MEDIA_TYPE, version.bytes()))
                : Optional.empty();
    }

    // A file is stored just before its answers are sent; staff send none.
    private Optional<DeliverableVersion> sent(DossierReference dossier, String by) {
        return versions.entries(dossier).stream()
                .findFirst()
                .filter(last -> last.fileName() != null && last.handedInBy().equals(by))
                .flatMap(last -> versions.findByDossierAndNumber(dossier, last.number()));
    }

    private int next(DossierReference dossier) {
        return versions.entries(dossier).stream().findFirst().map(DeliverableVersionRepository.Entry::number).orElse(0)
                + 1;
    }
}
