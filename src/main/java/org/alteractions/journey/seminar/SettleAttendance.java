package org.alteractions.journey.seminar;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeminarReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Informs the process of one student's application whether the student is trained. */
@ModelBean
@Component("settleAttendance")
class SettleAttendance implements JavaDelegate {

    private final Seminars seminars;
    private final Messages messages;

    SettleAttendance(Seminars seminars, Messages messages) {
        this.seminars = seminars;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        ApplicationNumber student = ApplicationNumber.of(Variable.CANDIDATE.textIn(execution));
        seminars.settle(SeminarReference.of(execution.getProcessBusinessKey()), student).ifPresent(outcome ->
                messages.tellForSure(messageOf(outcome), student, Map.of()));
    }

    private static Message messageOf(Attendance.State outcome) {
        return outcome.trained() ? Message.SEMINAR_ATTENDED : Message.SEMINAR_MISSED;
    }
}
