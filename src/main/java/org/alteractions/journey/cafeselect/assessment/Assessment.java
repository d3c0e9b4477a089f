package org.alteractions.journey.cafeselect.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * Result of a candidate in a session: scores, advice and decision.
 *
 * @param candidate number of the application
 * @param adviceRow the row of the advice table that applies; empty for absent candidates
 * @param note      the intended decision until the deliberation is over
 */
public record Assessment(
        @Id Long id,
        @Version Integer version,
        SessionReference session,
        ApplicationNumber candidate,
        @Embedded.Empty Figures figures,
        @Embedded.Empty AdviceTable.Row adviceRow,
        @Embedded.Empty Note note,
        @Embedded.Empty Signature signature) {

    /**
     * Figures computed from the scorecards.
     *
     * @param thirdScore null without a third opinion, or until it arrives
     * @param average    null for absent candidates, like the other figures
     */
    public record Figures(
            int interviews,
            BigDecimal firstScore,
            BigDecimal secondScore,
            BigDecimal thirdScore,
            BigDecimal average,
            BigDecimal gap) {

        private static final Figures NONE = new Figures(0, null, null, null, null, null);

        private static Figures of(Scores scores) {
            return new Figures(scores.interviews(), scores.mean(0), scores.mean(1), scores.third(), scores.average(),
                    scores.gap());
        }
    }

    /**
     * Who noted the decision, and when.
     *
     * @param decidedBy account; null if there is no decision
     */
    public record Signature(String decidedBy, Instant decidedAt) {

        private static final Signature NONE = new Signature(null, null);
    }

    public static Assessment present(SessionReference session, ApplicationNumber candidate) {
        return new Assessment(null, null, session, candidate, Figures.NONE, new AdviceTable.Row(null, null),
                Note.BLANK, Signature.NONE);
    }

    public static Assessment absent(SessionReference session, ApplicationNumber candidate) {
        return present(session, candidate).with(new Note(Decision.ABSENT, null, null), Signature.NONE);
    }

    public Assessment advised(Scores scores, AdviceTable.Row row) {
        return new Assessment(id, version, session, candidate, Figures.of(scores), row, note, signature);
    }

    /** Notes the intended decision on the candidate. */
    public Assessment noted(Note next, String account, Instant now) {
        return with(next, new Signature(account, now));
    }

    /** Records the final decision. A note with the same decision keeps its author. */
    public Assessment decided(Decision next, Integer rank, String account, Instant now) {
        return with(new Note(next, rank, note.reason()),
                next == decision() ? signature : new Signature(account, now));
    }

    public boolean isAbsent() {
        return decision() == Decision.ABSENT;
    }

    /** Whether people must decide without a clear advice. */
    public boolean isFlagged() {
        return advice() == Advice.DISCUSS;
    }

    /** Whether a decision needs to be explained: it goes against the advice, or there is no clear one. */
    public boolean needsReason(Decision next) {
        return next != Decision.WAITING_LIST && (isFlagged()
                || advice() == Advice.SELECT && next == Decision.DECLINED
                || advice() == Advice.DECLINE && next == Decision.ACCEPTED);
    }

    /**
     * Note of a staff member on a candidate.
     *
     * @param decision null while it is open
     * @param rank     on the waiting list, from 1; null if the mean decides
     * @param reason   reason for the decision; null if none was given
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

    private Assessment with(Note next, Signature by) {
        return new Assessment(id, version, session, candidate, figures, adviceRow, next, by);
    }

    public Advice advice() {
        return adviceRow.advice();
    }

    public Decision decision() {
        return note.decision();
    }
}
