package org.alteractions.journey.people.merge;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.PersonAliases;
import org.alteractions.journey.people.PersonHistory;
import org.alteractions.journey.people.PersonLinks;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.people.merge.PersonMerge.Snapshot;
import org.alteractions.journey.person.PersonCard;
import org.alteractions.journey.person.PersonField;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Undoes a merge: both records are as before, except for what somebody has changed since. */
@Component
class MergeUndoService {

    private final PersonMerges merges;
    private final ReferenceReturn references;
    private final SeenPeople people;
    private final PersonAliases aliases;
    private final PersonHistory history;
    private final RecordChangeService changes;
    private final AddressCorrection addresses;
    private final PersonLinks links;
    private final Journal journal;
    private final Clock clock;
    private final JdbcClient jdbc;

    MergeUndoService(PersonMerges merges, ReferenceReturn references, SeenPeople people, PersonAliases aliases,
            PersonHistory history, RecordChangeService changes, AddressCorrection addresses, PersonLinks links,
            Journal journal, Clock clock, JdbcClient jdbc) {
        this.merges = merges;
        this.references = references;
        this.people = people;
        this.aliases = aliases;
        this.history = history;
        this.changes = changes;
        this.addresses = addresses;
        this.links = links;
        this.journal = journal;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Why the merge cannot be undone; empty if it can. */
    Optional<Refusal> refusal(PersonMerge merge) {
        if (merge.isOver(clock.instant())) {
            return Optional.of(PeopleRefusal.UNDO_TOO_LATE.of());
        }
        if (aliases.of(merge.kept().value()).isPresent()) {
            return Optional.of(PeopleRefusal.UNDO_KEPT_MERGED.of());
        }
        return merges.into(merge.kept()).stream().findFirst()
                .filter(last -> last.id() != merge.id())
                .map(last -> PeopleRefusal.UNDO_LATER_FIRST.of(last.former().name()));
    }

    /**
     * The caller has checked that its user may correct both records.
     *
     * @param kept   as the user has seen it
     * @param reason as staff wrote it
     * @throws Refusal if the merge cannot be undone
     * @throws OptimisticLockingFailureException if the record has changed since, or the merge is undone already
     */
    @Transactional
    public void undo(PersonMerge merge, PersonCard kept, String reason) {
        PersonKind kind = PersonKind.of(merge.kept()).orElseThrow();
        hold(kind, kept);
        refusal(merge).ifPresent(refusal -> {
            throw refusal;
        });
        ParticipantId former = merge.former().number();
        if (!aliases.remove(former, merge.kept())) {
            throw new OptimisticLockingFailureException("The merge is undone already");
        }
        Snapshot snapshot = merges.snapshot(merge);
        PersonCard after = restored(kept, snapshot);
        // A structure's contact gets a mail about its dossiers, so the others go back before the address. What must be
        // unique is free first: the structure's name, and the address of all other kinds.
        if (kind == PersonKind.STRUCTURE) {
            save(kept, kept.with(Map.of(PersonField.NAME, after.value(PersonField.NAME))));
            references.giveBack(kind, merge, snapshot);
            PersonCard renamed = people.card(merge.kept()).orElseThrow();
            save(renamed, renamed.with(after.values()));
        } else {
            save(kept, after);
            references.giveBack(kind, merge, snapshot);
        }
        if (kept.values().containsKey(PersonField.EMAIL)) {
            separateMails(merge, kept, after);
        }
        record(merge, kept, after, reason);
        changes.undo(snapshot.rows().stream().filter(row -> row.what() == MergeRow.What.WRITTEN)
                .map(row -> Long.valueOf(row.values().get("id"))).toList());
        merges.remove(merge);
    }

    /** The card of the kept record with the values that it gets again. */
    static PersonCard restored(PersonCard kept, Snapshot snapshot) {
        Map<PersonField, String> values = new HashMap<>();
        snapshot.values().forEach(value -> values.put(value.field(), value.restored(kept)));
        return kept.with(values);
    }

    private void save(PersonCard kept, PersonCard after) {
        if (!after.equals(kept)) {
            people.book(kept.number()).orElseThrow().save(after);
        }
    }

    private void separateMails(PersonMerge merge, PersonCard kept, PersonCard after) {
        ParticipantId former = merge.former().number();
        String address = people.card(former).orElseThrow().value(PersonField.EMAIL);
        // The kept contact must not open cases that are the other one's again.
        List<String> cases = history.cases(former).stream().map(CaseReference::value).toList();
        if (!cases.isEmpty()) {
            jdbc.sql("""
                    update participant_link set revoked_at = :now where participant = :kept and revoked_at is null
                    and issued_at >= :merged and reference in (:cases)""")
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .param("kept", merge.kept().value())
                    .param("merged", merge.mergedAt().atOffset(ZoneOffset.UTC))
                    .param("cases", cases)
                    .update();
        }
        if (!address.isEmpty()) {
            addresses.movedIfOther(former, kept.value(PersonField.EMAIL), address);
            addresses.movedIfOther(former, after.value(PersonField.EMAIL), address);
            links.send(former);
        }
        // A structure's contact at another address already gets a mail with links and dates.
        if (!after.value(PersonField.EMAIL).equalsIgnoreCase(kept.value(PersonField.EMAIL))
                && !merge.kept().isOf(PersonKind.STRUCTURE.people())) {
            links.send(merge.kept());
        }
    }

    private void record(PersonMerge merge, PersonCard kept, PersonCard after, String reason) {
        ParticipantId former = merge.former().number();
        CaseReference reference = reference(merge.kept());
        String both = people.name(merge.kept()) + " (" + merge.kept() + ")";
        String other = merge.former().name() + " (" + former + ")";
        journal.record(reference, JournalEvent.PEOPLE_SEPARATED, merge.kept());
        changes.record(merge.kept().value(), reference, "Fusion annulée", both, other, reason);
        changes.record(former.value(), reference(former), "Fusion annulée", both, other, reason);
        kept.values().forEach((field, before) -> {
            if (!before.equals(after.value(field))) {
                changes.record(merge.kept().value(), reference, field.label(), field.inWords(before),
                        field.inWords(after.value(field)), reason);
            }
        });
    }

    private CaseReference reference(ParticipantId number) {
        return history.cases(number).stream().findFirst().orElse(CaseReference.of(number.value()));
    }

    private void hold(PersonKind kind, PersonCard card) {
        List<Integer> version = jdbc.sql("select version from " + kind.people() + " where id = ? for update")
                .param(kind.id(card.number())).query(Integer.class).list();
        if (!version.equals(List.of(card.version()))) {
            throw new OptimisticLockingFailureException(card.number() + " has changed");
        }
    }
}
