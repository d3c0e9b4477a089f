package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Gives up a third opinion that has not come: people decide without it. */
@ModelBean
@Component("giveUpThirdOpinion")
class GiveUpThirdOpinion implements JavaDelegate {

    private final ThirdOpinions opinions;

    GiveUpThirdOpinion(ThirdOpinions opinions) {
        this.opinions = opinions;
    }

    @Override
    public void execute(DelegateExecution execution) {
        opinions.awaited(ApplicationNumber.of(execution.getProcessBusinessKey())).ifPresent(opinions::giveUp);
    }
}
