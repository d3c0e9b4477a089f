package org.alteractions.journey.cafeselect.assessment;

import java.util.Map;
import org.alteractions.journey.process.Decisions;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** The decision table interview-advice.dmn. */
@Component
class InterviewAdviceTable implements AdviceTable {

    private final Decisions decisions;

    InterviewAdviceTable(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public Row advise(Scores scores) {
        Map<String, Object> row = decisions.ask("interview-advice", Map.of(
                "interviews", scores.interviews(),
                "average", scores.average().doubleValue(),
                "gap", scores.gap().doubleValue(),
                "opposed", scores.opposed()));
        // An advice that the application does not know counts as DISCUSS: people decide.
        Advice advice = Submission.constant(row.get("advice").toString(), Advice.class).orElse(Advice.DISCUSS);
        return new Row(advice, row.get("why").toString());
    }
}
