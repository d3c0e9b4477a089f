package org.alteractions.journey.participant.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.participant.ParticipantVisit;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Describes the event that ended a case or its reader's part in it, in the reader's language. Such an event has a
 * message <code>over.EVENT</code>.
 */
@Component
public class EndingWords {

    /** Events after which the case goes on. */
    private static final Set<JournalEvent> GOES_ON = Set.of(
            JournalEvent.REQUEST_REOPENED, JournalEvent.ANOTHER_TEAM_AWAITED, JournalEvent.PLAN_PUBLISHED,
            JournalEvent.SEMINAR_PREPARED, JournalEvent.PRESENTATION_PLANNED);

    private final Journal journal;
    private final List<DepartureLookup> departures;
    private final ReceiptService receipts;
    private final MessageSource messages;

    EndingWords(Journal journal, List<DepartureLookup> departures, ReceiptService receipts, MessageSource messages) {
        this.journal = journal;
        this.departures = departures;
        this.receipts = receipts;
        this.messages = messages;
    }

    /** @param after time of the last answer; earlier endings are left out */
    public Optional<String> of(ParticipantVisit visit, Instant after) {
        Locale language = visit.person().language();
        Optional<JournalEntry> ended = journal.of(visit.reference()).stream()
                .filter(entry -> GOES_ON.contains(entry.event()) || words(entry, "", language) != null)
                .reduce((first, second) -> second)
                .filter(entry -> !GOES_ON.contains(entry.event()));
        if (ended.isPresent()) {
            return ended.filter(entry -> entry.happenedAt().isAfter(after)).map(entry -> inWords(entry, visit));
        }
        return departures.stream().anyMatch(known -> known.hasLeft(visit.reference(), visit.person().id()))
                ? Optional.of(messages.getMessage("over.left", null, language))
                : Optional.empty();
    }

    /** Uses the participant's own message if they ended the case on their page instead of staff. */
    private String inWords(JournalEntry entry, ParticipantVisit visit) {
        Locale language = visit.person().language();
        boolean own = receipts.hasEnded(visit.person().id(), visit.reference());
        return Stream.of(own ? ".own" : "", entry.detail() == null ? "" : "." + entry.detail(), "")
                .map(detail -> words(entry, detail, language))
                .filter(words -> words != null)
                .findFirst()
                .orElseThrow();
    }

    private String words(JournalEntry entry, String detail, Locale language) {
        String day = WrittenDates.day(entry.happenedAt().atZone(WallClock.PARIS).toLocalDate(), language);
        return messages.getMessage("over." + entry.event() + detail, new Object[] {day}, null, language);
    }
}
