package org.alteractions.journey.cafeselect;

import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormRecorder;
import org.springframework.stereotype.Component;

/** Task form "enter-scorecard": what one interviewer thinks of one candidate. */
@Component
class EnterScorecardForm implements TaskFormRecorder {

    private final Sessions sessions;

    EnterScorecardForm(Sessions sessions) {
        this.sessions = sessions;
    }

    @Override
    public String form() {
        return "enter-scorecard";
    }

    @Override
    public void record(Submission form) {
        Long interview = form.at().id(Variable.INTERVIEW).map(Long::valueOf).orElseThrow();
        sessions.score(interview, new Scorecard(
                form.number("motivationMark"),
                form.number("teamworkMark"),
                form.number("analysisMark"),
                form.number("commitmentMark"),
                form.text("scorecardRemarks"),
                form.choice("recommendation", Scorecard.Recommendation.class)));
    }
}
