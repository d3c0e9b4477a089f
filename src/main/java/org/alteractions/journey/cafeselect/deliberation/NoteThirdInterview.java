package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Stores in the process the interview that the third scorecard is about. */
@ModelBean
@Component("noteThirdInterview")
class NoteThirdInterview implements JavaDelegate {

    private final ThirdOpinions opinions;

    NoteThirdInterview(ThirdOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Interview third = opinions.awaited(ApplicationNumber.of(execution.getProcessBusinessKey())).orElseThrow();
        execution.setVariable(Variable.INTERVIEW.key(), third.id().toString());
    }
}
