package org.alteractions.journey.cafeselect.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.Scorecard;

/**
 * The scorecards of one candidate, for comparison.
 *
 * @param means   mean mark, from 1 to 5, of each card of the planned interviews, in their order
 * @param third   mean mark of the third opinion; null for none
 * @param opposed whether one interviewer recommends the candidate and another advises against
 */
public record Scores(List<BigDecimal> means, BigDecimal third, boolean opposed) {

    /**
     * @param planned cards of the planned interviews; fewer than two if one was missed
     * @param third   card of the third opinion; null for none
     */
    public static Scores of(List<Scorecard> planned, Scorecard third) {
        List<Scorecard> cards = Stream.concat(planned.stream(), Stream.ofNullable(third)).toList();
        return new Scores(
                planned.stream().map(Scorecard::score).toList(),
                third == null ? null : third.score(),
                recommends(cards, Scorecard.Recommendation.YES) && recommends(cards, Scorecard.Recommendation.NO));
    }

    int interviews() {
        return all().size();
    }

    /** Mean of the card of a planned interview by index, from 0; null if there is none. */
    BigDecimal mean(int place) {
        return place < means.size() ? means.get(place) : null;
    }

    /** Zero without scorecards. */
    BigDecimal average() {
        return all().isEmpty()
                ? BigDecimal.ZERO
                : all().stream()
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(all().size()), 2, RoundingMode.HALF_UP);
    }

    /** Difference between the best and the worst mean; zero with fewer than two. */
    BigDecimal gap() {
        return all().isEmpty() ? BigDecimal.ZERO : Collections.max(all()).subtract(Collections.min(all()));
    }

    private List<BigDecimal> all() {
        return Stream.concat(means.stream(), Stream.ofNullable(third)).toList();
    }

    private static boolean recommends(List<Scorecard> cards, Scorecard.Recommendation recommendation) {
        return cards.stream().anyMatch(card -> card.recommendation() == recommendation);
    }
}
