package org.alteractions.journey.structure.request;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

@ModelBean
@Component("recordWithdrawal")
class RecordWithdrawal implements JavaDelegate {

    private final Requests requests;

    RecordWithdrawal(Requests requests) {
        this.requests = requests;
    }

    @Override
    public void execute(DelegateExecution execution) {
        requests.withdraw(DossierReference.of(execution.getProcessBusinessKey()));
    }
}
