package org.alteractions.journey.cafeselect.assessment;

import java.util.List;
import org.alteractions.journey.cafeselect.Scorecard;
import org.alteractions.journey.cafeselect.ScorecardMark;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/** Task form "enter-scorecard": one interviewer's scorecard on one candidate. */
@Component
public class EnterScorecardHandler implements TaskFormHandler {

    /** Custom property of the fields that are criteria: the designer of the form decides what is scored. */
    public static final String CRITERION = "criterion";

    private final ScorecardRecording scorecards;

    EnterScorecardHandler(ScorecardRecording scorecards) {
        this.scorecards = scorecards;
    }

    @Override
    public String form() {
        return "enter-scorecard";
    }

    @Override
    public void record(Submission form) {
        Long interview = form.at().id(Variable.INTERVIEW).map(Long::valueOf).orElseThrow();
        List<ScorecardMark> marks = form.questions(CRITERION).stream()
                .map(question -> ScorecardMark.of(interview, question, form.number(question.key())))
                .toList();
        scorecards.score(interview, marks, Scorecard.of(marks, form.text("scorecardRemarks"),
                form.choice("recommendation", Scorecard.Recommendation.class)));
    }
}
