package org.alteractions.journey.cafeselect;

import java.math.BigDecimal;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * A candidate of a session: what the scorecards add up to, what is advised, what was decided.
 *
 * @param candidate   number of the application
 * @param average     null for absent candidates, like the other figures
 * @param why         the advice's reason in words
 * @param waitingRank position on the waiting list, from 1; null for the others
 */
record Assessment(
        @Id Long id,
        @Version Integer version,
        String session,
        String candidate,
        int interviews,
        BigDecimal firstScore,
        BigDecimal secondScore,
        BigDecimal average,
        BigDecimal gap,
        Advice advice,
        String why,
        Decision decision,
        Integer waitingRank) {

    static Assessment present(String session, String candidate) {
        return new Assessment(null, null, session, candidate, 0, null, null, null, null, null, null, null, null);
    }

    static Assessment absent(String session, String candidate) {
        return present(session, candidate).decided(Decision.ABSENT, null);
    }

    Assessment advised(Scores scores, AdviceTable.Row row) {
        return new Assessment(id, version, session, candidate, scores.interviews(), scores.first(), scores.second(),
                scores.average(), scores.gap(), row.advice(), row.why(), decision, waitingRank);
    }

    Assessment decided(Decision next, Integer rank) {
        return new Assessment(id, version, session, candidate, interviews, firstScore, secondScore, average, gap,
                advice, why, next, rank);
    }

    boolean isAbsent() {
        return decision == Decision.ABSENT;
    }
}
