package org.alteractions.journey.people.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
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

/**
 * Merges two records of one kind. All references go to the kept record, and the number of the other one leads to it.
 * The engine stores cases and no people, so running processes are not touched.
 */
@Component
class PersonMergeService {

    private final SeenPeople people;
    private final ReferenceMover references;
    private final PersonAliases aliases;
    private final PersonHistory history;
    private final RecordChangeService changes;
    private final AddressCorrection addresses;
    private final PersonLinks own;
    private final Journal journal;
    private final PersonMerges merges;
    private final JdbcClient jdbc;

    PersonMergeService(SeenPeople people, ReferenceMover references, PersonAliases aliases, PersonHistory history,
            RecordChangeService changes, AddressCorrection addresses, PersonLinks own, Journal journal,
            PersonMerges merges, JdbcClient jdbc) {
        this.merges = merges;
        this.own = own;
        this.people = people;
        this.references = references;
        this.aliases = aliases;
        this.history = history;
        this.changes = changes;
        this.addresses = addresses;
        this.journal = journal;
        this.jdbc = jdbc;
    }

    /**
     * The caller has checked that its user may correct both, and that they are of one kind.
     *
     * @param kept   as the user has seen it
     * @param former as the user has seen it; its record is deleted
     * @param formerName of its record
     * @param chosen fields whose value comes from the former record
     * @param reason as staff wrote it
     * @throws org.alteractions.journey.Refusal if both have data that exclude each other, or a chapter differs
     * @throws OptimisticLockingFailureException if one of them has changed since
     */
    @Transactional
    public void merge(
            PersonCard kept, PersonCard former, String formerName, List<PersonField> chosen, String reason) {
        ParticipantId number = kept.number();
        PersonKind kind = PersonKind.of(number).orElseThrow();
        hold(kind, kept);
        hold(kind, former);
        ChapterId chapter = requireOneChapter(kind, kept, former);
        List<MergeRow> rows = new ArrayList<>();
        String formerWords = people.name(former.number()) + " (" + former.number() + ")";
        Map<PersonField, String> values = MergedValues.of(kept, former, chosen);
        inheritSchool(kind, kept, former, rows);
        if (kept.values().containsKey(PersonField.EMAIL) && !values.containsKey(PersonField.EMAIL)) {
            // Mails on their way go to the kept address. Links that went to the other one are revoked.
            addresses.movedIfOther(
                    former.number(), former.value(PersonField.EMAIL), kept.value(PersonField.EMAIL));
        }
        references.move(kind, former.number(), number, rows::add);
        references.delete(kind, former.number(), rows::add);
        aliases.add(former.number(), number);
        PersonCard after = kept.with(values);
        CaseReference reference = after.equals(kept)
                ? history.cases(number).stream().findFirst().orElse(CaseReference.of(number.value()))
                : people.book(number).orElseThrow().save(after);
        // A structure's contact at a new address already gets a mail with links and dates.
        if (values.containsKey(PersonField.EMAIL) && kind != PersonKind.STRUCTURE) {
            own.send(number);
        }
        journal.record(reference, JournalEvent.PEOPLE_MERGED, number);
        changes.record(number.value(), reference, "Fusion", formerWords,
                people.name(number) + " (" + number + ")", reason);
        MergedValues.changes(kept, after, former).forEach(change -> rows.add(MergeRow.written(
                changes.record(number.value(), reference, change.field().label(), change.dropped(),
                        change.kept(), reason))));
        merges.keep(merges.open(number, new PersonMerge.Former(former.number(), formerName), chapter, reason),
                new Snapshot(MergedValues.noted(kept, after, former), rows));
    }

    // Candidates of the school that an interviewer attended are interviewed by others.
    private void inheritSchool(PersonKind kind, PersonCard kept, PersonCard former, List<MergeRow> rows) {
        if (kind != PersonKind.INTERVIEWER) {
            return;
        }
        jdbc.sql("select former_school from interviewer where id = ? and former_school is not null")
                .param(id(former)).query(String.class).optional().ifPresent(school -> {
                    int changed = jdbc.sql(
                                    "update interviewer set former_school = ? where id = ? and former_school is null")
                            .params(school, id(kept)).update();
                    if (changed > 0) {
                        rows.add(MergeRow.inherited("interviewer", "former_school", kept.number().number(), school));
                    }
                });
    }

    /**
     * Refuses what {@link #merge} would refuse, before its user confirms it.
     *
     * @throws org.alteractions.journey.Refusal if both have data that exclude each other, or a chapter differs
     */
    void check(PersonCard kept, PersonCard former) {
        PersonKind kind = PersonKind.of(kept.number()).orElseThrow();
        requireOneChapter(kind, kept, former);
        references.check(kind, former.number(), kept.number());
    }

    private void hold(PersonKind kind, PersonCard card) {
        List<Integer> version = jdbc.sql("select version from " + kind.people() + " where id = ? for update")
                .param(id(card)).query(Integer.class).list();
        if (!version.equals(List.of(card.version()))) {
            throw new OptimisticLockingFailureException(card.number() + " has changed");
        }
    }

    /** The chapter of both; null if they have none. */
    private ChapterId requireOneChapter(PersonKind kind, PersonCard kept, PersonCard former) {
        if (kind == PersonKind.COMPANY || kind == PersonKind.SPONSOR) {
            return null;
        }
        String chapters = kind == PersonKind.STUDENT
                ? "application a join season z on z.reference = a.season where a.student_id in (:ids)"
                : kind.people() + " z where z.id in (:ids)";
        List<String> all = jdbc.sql("select distinct z.chapter from " + chapters)
                .param("ids", List.of(id(kept), id(former))).query(String.class).list();
        if (all.size() > 1) {
            throw PeopleRefusal.MERGE_OTHER_CHAPTER.of();
        }
        return all.isEmpty() ? null : ChapterId.of(all.get(0));
    }

    private static Object id(PersonCard card) {
        return PersonKind.of(card.number()).orElseThrow().id(card.number());
    }
}
