package org.alteractions.journey.cafeselect.deliberation;

import org.alteractions.journey.cafeselect.assessment.AdviceTable;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Records the advice of interview-advice.dmn on each candidate. */
@ModelBean
@Component("adviseCandidates")
class AdviseCandidates implements JavaDelegate {

    private final Deliberations deliberations;
    private final AdviceTable table;

    AdviseCandidates(Deliberations deliberations, AdviceTable table) {
        this.deliberations = deliberations;
        this.table = table;
    }

    @Override
    public void execute(DelegateExecution execution) {
        deliberations.advise(SessionReference.of(execution.getProcessBusinessKey()), table);
    }
}
