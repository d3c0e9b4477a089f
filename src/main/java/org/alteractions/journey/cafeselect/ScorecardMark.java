package org.alteractions.journey.cafeselect;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.alteractions.journey.process.form.Question;
import org.springframework.data.annotation.Id;

/**
 * Mark of one interviewer for a candidate on one criterion. Label and scale are copied from the form, so later changes
 * of the form do not affect it.
 *
 * @param criterion key of the form's field
 * @param label     the criterion as the interviewer read it
 * @param lowest    bottom of the scale
 * @param highest   top of the scale
 */
public record ScorecardMark(
        @Id Long id, Long interview, String criterion, String label, int mark, int lowest, int highest) {

    /** Top of the common scale of all criteria; the bottom is 1. */
    private static final int TOP = 5;

    public static ScorecardMark of(Long interview, Question question, int mark) {
        return new ScorecardMark(null, interview, question.key(), question.label(), mark,
                question.min().intValueExact(), question.max().intValueExact());
    }

    /** On the common scale from 1 to 5. */
    BigDecimal onFive() {
        return BigDecimal.valueOf((long) (mark - lowest) * (TOP - 1))
                .divide(BigDecimal.valueOf((long) highest - lowest), 4, RoundingMode.HALF_UP)
                .add(BigDecimal.ONE);
    }
}
