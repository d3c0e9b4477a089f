package org.alteractions.journey.mission.pulse;

import java.util.Map;
import org.alteractions.journey.process.Decisions;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** The decision table worrying-pulse.dmn. The process asks it too, to inform the chapter. */
@Component
class WorryingPulseTable {

    private final Decisions decisions;

    WorryingPulseTable(Decisions decisions) {
        this.decisions = decisions;
    }

    boolean isWorrying(PulseAnswer.News news) {
        Map<String, Object> row = decisions.ask("worrying-pulse", Map.of(
                Variable.PULSE_MOOD.key(), Submission.value(news.mood()),
                Variable.PULSE_EQUIPPED.key(), Submission.value(news.equipped())));
        return (boolean) row.get(Variable.PULSE_WORRYING.key());
    }
}
