package org.alteractions.journey.cafeselect.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import org.alteractions.journey.cafeselect.Scorecard;

/**
 * The scorecards of one candidate side by side, in the order of their interviews.
 *
 * @param means   mean mark of each card, from 1 to 5
 * @param opposed whether one interviewer recommends and another one advises against
 */
public record Scores(List<BigDecimal> means, boolean opposed) {

    public static Scores of(List<Scorecard> cards) {
        return new Scores(
                cards.stream().map(Scorecard::score).toList(),
                recommends(cards, Scorecard.Recommendation.YES) && recommends(cards, Scorecard.Recommendation.NO));
    }

    int interviews() {
        return means.size();
    }

    /** Mean of the card at a place, from 0; null where there is none. */
    BigDecimal mean(int place) {
        return place < means.size() ? means.get(place) : null;
    }

    /** Zero where nobody has given a card. */
    BigDecimal average() {
        return means.isEmpty()
                ? BigDecimal.ZERO
                : means.stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(means.size()), 2, RoundingMode.HALF_UP);
    }

    /** Between the best and the worst; zero where there is one at most. */
    BigDecimal gap() {
        return means.isEmpty() ? BigDecimal.ZERO : Collections.max(means).subtract(Collections.min(means));
    }

    private static boolean recommends(List<Scorecard> cards, Scorecard.Recommendation recommendation) {
        return cards.stream().anyMatch(card -> card.recommendation() == recommendation);
    }
}
