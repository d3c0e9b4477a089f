package org.alteractions.journey.people.edit;

import java.time.Clock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.input.PastedText;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.people.PeopleRefusal;
import org.alteractions.journey.people.PersonDepartures;
import org.alteractions.journey.people.PersonHistory;
import org.alteractions.journey.people.PersonLinks;
import org.alteractions.journey.people.SeenPeople;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves corrections of people: record, mails on their way, links, journal, and both values with the reason. */
@Component
class PersonCorrectionService {

    static final int LONGEST_REASON = 500;

    private final SeenPeople people;
    private final PersonDepartures departures;
    private final PersonHistory history;
    private final RecordChangeService changes;
    private final Journal journal;
    private final Links links;
    private final PersonLinks own;
    private final Clock clock;

    PersonCorrectionService(SeenPeople people, PersonDepartures departures, PersonHistory history,
            RecordChangeService changes, Journal journal, Links links, PersonLinks own, Clock clock) {
        this.people = people;
        this.departures = departures;
        this.history = history;
        this.changes = changes;
        this.journal = journal;
        this.links = links;
        this.own = own;
        this.clock = clock;
    }

    /**
     * The caller has checked that its user may correct the person.
     *
     * @throws org.alteractions.journey.Refusal if there is no reason, or the domain refuses a value
     * @throws org.springframework.dao.OptimisticLockingFailureException if the record has changed since it was read
     */
    @Transactional
    public void save(Correction correction, String typedReason) {
        String reason = reason(typedReason);
        ParticipantId number = correction.known().number();
        CaseReference reference = correction.changes().isEmpty()
                ? history.cases(number).stream().findFirst().orElse(CaseReference.of(number.value()))
                : people.book(number).orElseThrow().save(correction.corrected());
        correction.lines().forEach(line ->
                changes.record(number.value(), reference, line.label(), line.before(), line.after(), reason));
        if (correction.isReturn()) {
            departures.forget(number);
        }
        if (correction.isDeparture()) {
            departures.note(number);
            links.revoke(number);
            journal.record(reference, JournalEvent.PERSON_LEFT, number);
        } else if (correction.presence() == Presence.FOLLOWED) {
            if (!correction.changesAddress()) {
                links.replace(number, clock.instant());
            }
            journal.record(reference, JournalEvent.PERSON_LEFT, number);
        }
        if (correction.presence() != Presence.LEFT && getsLinksAgain(correction)) {
            own.send(number);
        }
    }

    static String reason(String typed) {
        String reason = PastedText.lines(typed).strip();
        if (reason.isEmpty()) {
            throw PeopleRefusal.REASON_MISSING.of();
        }
        if (reason.length() > LONGEST_REASON) {
            throw PeopleRefusal.REASON_TOO_LONG.of(LONGEST_REASON);
        }
        return reason;
    }

    // A structure's contact at a new address already gets a mail with links and dates.
    private static boolean getsLinksAgain(Correction correction) {
        return correction.changesAddress()
                ? !correction.known().number().isOf("structure")
                : correction.presence() == Presence.FOLLOWED;
    }
}
