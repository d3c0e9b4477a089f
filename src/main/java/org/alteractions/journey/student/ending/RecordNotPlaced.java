package org.alteractions.journey.student.ending;

import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.Candidates;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** The season has ended without a team for the student. */
@ModelBean
@Component("recordNotPlaced")
class RecordNotPlaced implements JavaDelegate {

    private final Candidates candidates;

    RecordNotPlaced(Candidates candidates) {
        this.candidates = candidates;
    }

    @Override
    public void execute(DelegateExecution execution) {
        candidates.notPlaced(execution.getProcessBusinessKey());
    }
}
