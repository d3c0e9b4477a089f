package org.alteractions.journey.cafeselect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * One interviewer's opinion of one candidate.
 *
 * @param score   the mean of the marks, from 1 to 5
 * @param remarks the candidate may ask to read them
 */
public record Scorecard(BigDecimal score, String remarks, Recommendation recommendation) {

    public enum Recommendation {
        YES("oui"),
        RESERVE("réserve"),
        NO("non");

        private final String label;

        Recommendation(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** @param marks at least one: the form conventions refuse a form without criteria */
    public static Scorecard of(List<ScorecardMark> marks, String remarks, Recommendation recommendation) {
        BigDecimal score = marks.stream()
                .map(ScorecardMark::onFive)
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(marks.size()), 2, RoundingMode.HALF_UP);
        return new Scorecard(score, remarks, recommendation);
    }
}
