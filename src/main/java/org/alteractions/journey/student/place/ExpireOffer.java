package org.alteractions.journey.student.place;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Ends an offer that was not answered in time. */
@ModelBean
@Component("expireOffer")
class ExpireOffer implements JavaDelegate {

    private final Places places;

    ExpireOffer(Places places) {
        this.places = places;
    }

    @Override
    public void execute(DelegateExecution execution) {
        places.expire(ApplicationNumber.of(execution.getProcessBusinessKey()));
    }
}
