package org.alteractions.journey.structure;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Correlates a declared event with the dossier's running processes and records whether one of them waited for it. */
@ModelBean
@Component("tellDossier")
class TellDossier implements JavaDelegate {

    private final Messages messages;

    TellDossier(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        DeclaredEvent declared = Submission
                .constant(Variable.DECLARED_EVENT.textIn(execution), DeclaredEvent.class)
                .orElseThrow();
        boolean heard = messages.tellEach(declared.message(), CaseReference.of(execution.getProcessBusinessKey()),
                Map.of(Variable.DECLARED_IN, execution.getProcessInstanceId()));
        execution.setVariable(Variable.EVENT_HEARD.key(), heard);
    }
}
