package org.alteractions.journey.cafeselect.assessment;

import java.util.Map;
import org.alteractions.journey.process.Decisions;
import org.springframework.stereotype.Component;

/** interview-advice.dmn. */
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
        return new Row(advice(row.get("advice").toString()), row.get("why").toString());
    }

    private static Advice advice(String value) {
        return switch (value) {
            case "select" -> Advice.SELECT;
            case "waitingList" -> Advice.WAITING_LIST;
            case "decline" -> Advice.DECLINE;
            default -> Advice.DISCUSS;
        };
    }
}
