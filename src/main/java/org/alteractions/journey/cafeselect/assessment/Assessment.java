package org.alteractions.journey.cafeselect.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A candidate of a session: what the scorecards add up to, what is advised, what people decided.
 *
 * @param candidate   number of the application
 * @param average     null for absent candidates, like the other figures
 * @param thirdScore  null where nobody was asked for a third opinion, or none has come
 * @param why         the advice's reason in words
 * @param decision    until the deliberation is over, what is meant to be decided
 * @param waitingRank position on the waiting list, from 1; null for the others
 * @param reason      why people decided so; null where nobody has said
 * @param decidedBy   account of who noted the decision; null where nobody has
 */
public record Assessment(
        @Id Long id,
        @Version Integer version,
        String session,
        String candidate,
        int interviews,
        BigDecimal firstScore,
        BigDecimal secondScore,
        BigDecimal thirdScore,
        BigDecimal average,
        BigDecimal gap,
        Advice advice,
        String why,
        Decision decision,
        Integer waitingRank,
        String reason,
        String decidedBy,
        Instant decidedAt) {

    public static Assessment present(String session, String candidate) {
        return new Assessment(null, null, session, candidate, 0, null, null, null, null, null, null, null, null, null,
                null, null, null);
    }

    public static Assessment absent(String session, String candidate) {
        return present(session, candidate).with(Decision.ABSENT, null, null, null, null);
    }

    public Assessment advised(Scores scores, AdviceTable.Row row) {
        return new Assessment(id, version, session, candidate, scores.interviews(), scores.mean(0), scores.mean(1),
                scores.third(), scores.average(), scores.gap(), row.advice(), row.why(), decision, waitingRank, reason,
                decidedBy, decidedAt);
    }

    /** Somebody notes what is to become of the candidate. */
    public Assessment noted(Note note, String account, Instant now) {
        return with(note.decision(), note.rank(), note.reason(), account, now);
    }

    /** The deliberation is over: a note that says the same stays whose it is. */
    public Assessment decided(Decision next, Integer rank, String account, Instant now) {
        return next == decision
                ? with(next, rank, reason, decidedBy, decidedAt)
                : with(next, rank, reason, account, now);
    }

    public Note note() {
        return new Note(decision, waitingRank, reason);
    }

    public boolean isAbsent() {
        return decision == Decision.ABSENT;
    }

    /** Whether people must decide without a clear advice. */
    public boolean isFlagged() {
        return advice == Advice.DISCUSS;
    }

    /** Whether a decision needs to be explained: it goes against the advice, or there is no clear one. */
    public boolean needsReason(Decision next) {
        return next != Decision.WAITING_LIST && (isFlagged()
                || advice == Advice.SELECT && next == Decision.DECLINED
                || advice == Advice.DECLINE && next == Decision.ACCEPTED);
    }

    /**
     * What somebody writes beside a candidate before the deliberation is over.
     *
     * @param decision null where it is still open
     * @param rank     on the waiting list, from 1; null where the mean decides
     * @param reason   null for none
     */
    public record Note(Decision decision, Integer rank, String reason) {

        static final Note BLANK = new Note(null, null, null);

        public Note {
            rank = decision == Decision.WAITING_LIST ? rank : null;
            reason = reason == null || reason.isBlank() ? null : reason.strip();
        }

        public boolean isBlank() {
            return Objects.equals(this, BLANK);
        }
    }

    private Assessment with(Decision next, Integer rank, String why, String account, Instant now) {
        return new Assessment(id, version, session, candidate, interviews, firstScore, secondScore, thirdScore,
                average, gap, advice, this.why, next, rank, why, account, now);
    }
}
