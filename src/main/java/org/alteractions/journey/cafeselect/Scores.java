package org.alteractions.journey.cafeselect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The scorecards of one candidate side by side.
 *
 * @param first   mean mark of the earlier interview; null where there is none
 * @param second  mean mark of the later one; null where there is none
 * @param opposed whether one interviewer recommends and the other one advises against
 */
record Scores(int interviews, BigDecimal first, BigDecimal second, boolean opposed) {

    static Scores of(List<Scorecard> cards) {
        return new Scores(
                cards.size(),
                cards.isEmpty() ? null : cards.get(0).score(),
                cards.size() < 2 ? null : cards.get(1).score(),
                recommends(cards, Scorecard.Recommendation.YES) && recommends(cards, Scorecard.Recommendation.NO));
    }

    /** Zero where nobody has given a card. */
    BigDecimal average() {
        if (first == null) {
            return BigDecimal.ZERO;
        }
        return second == null ? first : first.add(second).divide(BigDecimal.valueOf(2), 2, RoundingMode.HALF_UP);
    }

    /** Zero where there are not two. */
    BigDecimal gap() {
        return second == null ? BigDecimal.ZERO : first.subtract(second).abs();
    }

    private static boolean recommends(List<Scorecard> cards, Scorecard.Recommendation recommendation) {
        return cards.stream().anyMatch(card -> card.recommendation() == recommendation);
    }
}
