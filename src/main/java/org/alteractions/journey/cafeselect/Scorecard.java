package org.alteractions.journey.cafeselect;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What one interviewer thinks of one candidate: four marks from 1 to 5.
 *
 * @param remarks the candidate may ask to read them
 */
record Scorecard(
        Integer motivation,
        Integer teamwork,
        Integer analysis,
        Integer commitment,
        String remarks,
        Recommendation recommendation) {

    enum Recommendation {
        YES("oui"),
        RESERVE("réserve"),
        NO("non");

        private final String label;

        Recommendation(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    /** The mean of the four marks. */
    BigDecimal score() {
        return BigDecimal.valueOf(motivation + teamwork + analysis + commitment)
                .divide(BigDecimal.valueOf(4), 2, RoundingMode.HALF_UP);
    }
}
