package org.alteractions.journey.mission.coaching;

import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Opens the search for another coach, as if staff had reported that the coach is unavailable. */
@ModelBean
@Component("reportCoachUnavailable")
class ReportCoachUnavailable implements JavaDelegate {

    private final Messages messages;

    ReportCoachUnavailable(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        // Not awaited if the mission has ended meanwhile.
        messages.tellEach(Message.COACH_UNAVAILABLE, CaseReference.of(execution.getProcessBusinessKey()),
                Map.of(Variable.DECLARED_IN, execution.getProcessInstanceId()));
    }
}
