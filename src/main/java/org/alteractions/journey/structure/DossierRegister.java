package org.alteractions.journey.structure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.springframework.stereotype.Component;

/** Service by which other features read and change a dossier after its request is accepted. */
@Component
public class DossierRegister {

    private final DossierRepository dossiers;
    private final StructureRepository structures;
    private final Journal journal;

    DossierRegister(DossierRepository dossiers, StructureRepository structures, Journal journal) {
        this.dossiers = dossiers;
        this.structures = structures;
        this.journal = journal;
    }

    /**
     * A dossier as other features need it.
     *
     * @param sponsorId of the company or foundation that supports the request; null for none
     */
    public record Entry(
            DossierReference reference,
            ChapterId chapter,
            String structure,
            Long sponsorId,
            String title,
            String scope,
            Dossier.State state) {}

    public Entry get(DossierReference reference) {
        return entries(List.of(dossiers.get(reference))).get(0);
    }

    public Optional<Entry> find(DossierReference reference) {
        return dossiers.findById(reference).map(dossier -> entries(List.of(dossier)).get(0));
    }

    /** The existing dossiers among these, in a fixed number of queries. */
    public Map<DossierReference, Entry> byReference(Stream<DossierReference> references) {
        List<DossierReference> wanted = references.distinct().toList();
        return wanted.isEmpty()
                ? Map.of()
                : entries(dossiers.findAll(wanted)).stream()
                        .collect(Collectors.toMap(Entry::reference, Function.identity()));
    }

    /** Ordered by reference. */
    public List<Entry> inState(ChapterId chapter, Dossier.State state) {
        return entries(dossiers.findByChapterAndStateOrderByReference(chapter, state));
    }

    /** @param reason shown to the structure */
    public void rollOver(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).rollOver(reason));
        journal.record(reference, JournalEvent.ROLLED_OVER);
    }

    /** @param reason shown to the structure */
    public void closeWithoutTeam(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).closeWithoutTeam(reason));
        journal.record(reference, JournalEvent.CLOSED_WITHOUT_TEAM);
    }

    /** @param school id of the school at which the structure was presented */
    public void presentedAt(DossierReference reference, String school) {
        journal.record(reference, JournalEvent.PRESENTED_AT_SCHOOL, school);
    }

    public void startMission(DossierReference reference) {
        dossiers.save(dossiers.get(reference).startMission());
        journal.record(reference, JournalEvent.MISSION_STARTED);
    }

    public void complete(DossierReference reference) {
        dossiers.save(dossiers.get(reference).complete());
        journal.record(reference, JournalEvent.MISSION_COMPLETED);
    }

    /** @param reason shown to the structure */
    public void stop(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).stop(reason));
        journal.record(reference, JournalEvent.MISSION_STOPPED);
    }

    /** @param reason shown to the structure */
    public void waitAgain(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).waitAgain(reason));
        journal.record(reference, JournalEvent.ANOTHER_TEAM_AWAITED);
    }

    /** @param reason shown to the structure */
    public void closeStopped(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).closeStopped(reason));
        journal.record(reference, JournalEvent.CLOSED_AFTER_STOP);
    }

    /** @param scope agreed with the structure during the mission */
    public void changeScope(DossierReference reference, String scope) {
        dossiers.save(dossiers.get(reference).changeScope(scope));
        journal.record(reference, JournalEvent.MISSION_SCOPE_CHANGED);
    }

    private List<Entry> entries(List<Dossier> some) {
        Map<Long, Structure> whose = structures.byId(some.stream().map(Dossier::structureId));
        return some.stream().map(dossier -> entry(dossier, whose.get(dossier.structureId()).name())).toList();
    }

    private static Entry entry(Dossier dossier, String structure) {
        return new Entry(dossier.reference(), dossier.chapter(), structure, dossier.sponsorId(), dossier.title(),
                dossier.scope(), dossier.state());
    }
}
