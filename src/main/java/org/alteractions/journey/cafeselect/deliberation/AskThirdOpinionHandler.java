package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "ask-third-opinion": which interviewer meets a candidate for a third interview. */
@Component
class AskThirdOpinionHandler implements StartFormHandler {

    private final ThirdOpinions opinions;

    AskThirdOpinionHandler(ThirdOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public String form() {
        return "ask-third-opinion";
    }

    @Override
    public CaseReference open(Submission form) {
        ApplicationNumber candidate = ApplicationNumber.of(form.text("doubtfulCandidate"));
        opinions.ask(form.chapter(), candidate,
                Long.valueOf(form.text("thirdInterviewer")));
        return candidate;
    }
}
