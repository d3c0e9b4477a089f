package org.alteractions.journey.participant.step;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.DepartureLookup;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.receipt.ReceiptService;
import org.alteractions.journey.process.act.CaseMotion;
import org.springframework.stereotype.Component;

/** Determines whether a case has ended, or its reader's part in it. */
@Component
class FollowEndings {

    /** Events after which a case has ended, unless it is reopened. */
    private static final Set<JournalEvent> ENDS = Set.of(
            JournalEvent.STUDENT_WITHDREW, JournalEvent.APPLICATION_CLOSED, JournalEvent.CANDIDATE_DECLINED,
            JournalEvent.CANDIDATE_ABSENT, JournalEvent.PLACE_REFUSED, JournalEvent.PLACE_EXPIRED,
            JournalEvent.SEMINAR_MISSED, JournalEvent.STUDENT_NOT_PLACED, JournalEvent.REQUEST_DECLINED,
            JournalEvent.REVIEW_HELD, JournalEvent.REVIEW_STRUCTURE_GONE, JournalEvent.REVIEW_UNREACHABLE,
            JournalEvent.REVIEW_CANCELLED, JournalEvent.CLOSED_AFTER_STOP,
            JournalEvent.STRUCTURE_WITHDREW, JournalEvent.CLOSED_WITHOUT_TEAM, JournalEvent.MISSION_STOPPED,
            JournalEvent.PRESENTATION_CANCELLED, JournalEvent.DELIBERATED, JournalEvent.SESSION_CANCELLED,
            JournalEvent.SEMINAR_HELD, JournalEvent.SEMINAR_CANCELLED);

    private static final Set<JournalEvent> REOPENS =
            Set.of(JournalEvent.REQUEST_REOPENED, JournalEvent.ANOTHER_TEAM_AWAITED);

    private final Journal journal;
    private final List<DepartureLookup> departures;
    private final ReceiptService receipts;
    private final CaseMotion motion;

    FollowEndings(Journal journal, List<DepartureLookup> departures, ReceiptService receipts, CaseMotion motion) {
        this.journal = journal;
        this.departures = departures;
        this.receipts = receipts;
        this.motion = motion;
    }

    /**
     * @param ended  whether the case has ended
     * @param ending whether the reader has ended it and the engine still processes that; dates and steps are hidden
     *     already
     * @param left   whether the reader no longer takes part
     * @param leftAt time after which events are hidden from the reader; empty to show all
     */
    record Ending(boolean ended, boolean ending, boolean left, Optional<Instant> leftAt) {

        /** Whether nothing lies ahead for the reader. */
        boolean isOver() {
            return ending || left;
        }
    }

    Ending of(ParticipantVisit visit) {
        Optional<Instant> leftAt = departures.stream()
                .flatMap(known -> known.leftAt(visit.reference(), visit.person().id()).stream())
                .findFirst();
        boolean ended = hasEnded(visit.reference());
        boolean ending = !ended && isEnding(visit);
        boolean left = !ending && (leftAt.isPresent() || !ended && hasLeft(visit));
        return new Ending(ended, ending, left, leftAt);
    }

    private boolean hasEnded(CaseReference reference) {
        return journal.of(reference).stream()
                .map(JournalEntry::event)
                .filter(event -> ENDS.contains(event) || REOPENS.contains(event))
                .reduce((first, second) -> second)
                .filter(ENDS::contains)
                .isPresent();
    }

    private boolean hasLeft(ParticipantVisit visit) {
        return departures.stream().anyMatch(known -> known.hasLeft(visit.reference(), visit.person().id()));
    }

    private boolean isEnding(ParticipantVisit visit) {
        return receipts.hasEnded(visit.person().id(), visit.reference()) && motion.isUnderWay(visit.reference());
    }
}
