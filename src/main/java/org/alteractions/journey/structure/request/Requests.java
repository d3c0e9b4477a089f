package org.alteractions.journey.structure.request;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.chapter.References;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.search.PlainText;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.Structure;
import org.alteractions.journey.structure.StructureKind;
import org.alteractions.journey.structure.StructureRefusal;
import org.alteractions.journey.structure.StructureRepository;
import org.alteractions.journey.structure.contact.ContactChange;
import org.alteractions.journey.structure.sponsor.Sponsor;
import org.alteractions.journey.structure.sponsor.SponsorRepository;
import org.springframework.stereotype.Component;

/** Service for a request between its arrival and the decision on it. */
@Component
class Requests {

    private final StructureRepository structures;
    private final SponsorRepository sponsors;
    private final DossierRepository dossiers;
    private final ChapterRepository chapters;
    private final ContactChange change;
    private final References references;
    private final Journal journal;
    private final Clock clock;

    Requests(
            StructureRepository structures,
            SponsorRepository sponsors,
            DossierRepository dossiers,
            ChapterRepository chapters,
            ContactChange change,
            References references,
            Journal journal,
            Clock clock) {
        this.structures = structures;
        this.sponsors = sponsors;
        this.dossiers = dossiers;
        this.chapters = chapters;
        this.change = change;
        this.references = references;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A request with its sender.
     *
     * @param sponsor name of a foundation or company, or null
     */
    record Request(
            ChapterId chapter,
            String structureName,
            StructureKind kind,
            Structure.Contact contact,
            Dossier.Request asked,
            String sponsor,
            Sender sender) {}

    /** Who sends a request. */
    enum Sender {
        /** From the public page, where any name can be typed. */
        STRUCTURE,
        STAFF,
        /** Staff, who say that the sender follows the structure's known contact. */
        STAFF_FOR_NEW_CONTACT
    }

    /**
     * @return the new dossier's reference, for instance NAN-26-007
     * @throws Refusal if an unknown address uses a known structure's name, because it would get the structure's mails,
     *                 or staff enter another contact of a known structure without saying that it is a new one
     */
    String receive(Request request) {
        Optional<Structure> found = structures.findByChapterAndName(request.chapter(), request.structureName());
        found.ifPresent(known -> check(known, request));
        Structure saved = found
                .map(known -> reachedThrough(known, request.contact()))
                .orElseGet(() -> structures.save(Structure.of(
                        request.structureName(), request.kind(), request.chapter(), request.contact())));
        Sponsor sponsor = request.sponsor() == null ? null : sponsors.named(request.sponsor());
        Dossier dossier = dossiers.save(Dossier.received(
                DossierReference.of(newReference(request.chapter().value())), saved, sponsor, request.asked()));
        journal.record(dossier.reference(), JournalEvent.REQUEST_RECEIVED);
        return dossier.reference().value();
    }

    private static void check(Structure known, Request request) {
        Structure.Contact told = request.contact();
        switch (request.sender()) {
            // A participant who writes from a confirmed address knows their own name.
            case STRUCTURE -> {
                if (!known.isReachedAt(told.email())) {
                    throw StructureRefusal.STRUCTURE_KNOWN_ELSEWHERE.of();
                }
            }
            case STAFF -> {
                if (!known.isReachedAt(told.email())) {
                    throw StructureRefusal.OTHER_CONTACT_KNOWN.of(
                            known.name(), known.contactName(), known.contactEmail());
                }
                if (!PlainText.sameWords(known.contactName(), told.name())) {
                    throw StructureRefusal.CONTACT_KNOWN_OTHERWISE.of(known.contactName());
                }
            }
            case STAFF_FOR_NEW_CONTACT -> { }
        }
    }

    private Structure reachedThrough(Structure known, Structure.Contact told) {
        Structure after = known.reachedThrough(told);
        if (known.isReachedAt(told.email())) {
            return structures.save(after);
        }
        List<DossierReference> open = dossiers.findByStructureIdOrderByReferenceDesc(known.id()).stream()
                .filter(dossier -> !dossier.state().ended() || dossier.state() == Dossier.State.COMPLETED)
                .map(Dossier::reference)
                .toList();
        change.save(known, after, open, open);
        return structures.findById(known.id()).orElseThrow();
    }

    void ask(DossierReference reference, String question) {
        dossiers.save(dossiers.get(reference).ask(question));
        journal.record(reference, JournalEvent.INFORMATION_ASKED);
    }

    void inform(DossierReference reference, String information) {
        dossiers.save(dossiers.get(reference).inform(information));
        journal.record(reference, JournalEvent.INFORMATION_RECEIVED);
    }

    void reframe(DossierReference reference, String scope) {
        dossiers.save(dossiers.get(reference).reframe(scope));
        journal.record(reference, JournalEvent.SCOPE_REFRAMED);
    }

    /** @param comment of the structure, appended to its earlier information; may be null */
    void scopeAnswered(DossierReference reference, boolean accepted, String comment) {
        Dossier dossier = dossiers.get(reference).told(comment);
        dossiers.save(accepted ? dossier.accept(dossier.scope()) : dossier.requalify());
        journal.record(reference, accepted ? JournalEvent.SCOPE_ACCEPTED : JournalEvent.SCOPE_REFUSED);
    }

    void accept(DossierReference reference, String scope) {
        dossiers.save(dossiers.get(reference).accept(scope));
        journal.record(reference, JournalEvent.REQUEST_ACCEPTED);
    }

    void postpone(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).postpone(reason));
        journal.record(reference, JournalEvent.REQUEST_POSTPONED);
    }

    void decline(DossierReference reference, String reason) {
        dossiers.save(dossiers.get(reference).decline(reason));
        journal.record(reference, JournalEvent.REQUEST_DECLINED);
    }

    void requalify(DossierReference reference) {
        dossiers.save(dossiers.get(reference).requalify());
        journal.record(reference, JournalEvent.REQUEST_REOPENED);
    }

    void withdraw(DossierReference reference) {
        dossiers.save(dossiers.get(reference).withdraw());
        journal.record(reference, JournalEvent.STRUCTURE_WITHDREW);
    }

    private String newReference(String chapterId) {
        Chapter chapter = chapters.get(ChapterId.of(chapterId));
        int year = LocalDate.now(clock.withZone(WallClock.PARIS)).getYear() % 100;
        String prefix = "%s-%02d".formatted(chapter.code(), year);
        return "%s-%03d".formatted(prefix, references.next(prefix));
    }
}
