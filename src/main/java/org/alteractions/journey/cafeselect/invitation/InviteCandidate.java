package org.alteractions.journey.cafeselect.invitation;

import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Informs the process of one candidate's application that the interviews are planned. */
@ModelBean
@Component("inviteCandidate")
class InviteCandidate implements JavaDelegate {

    private final Invitations invitations;
    private final Messages messages;

    InviteCandidate(Invitations invitations, Messages messages) {
        this.invitations = invitations;
        this.messages = messages;
    }

    @Override
    public void execute(DelegateExecution execution) {
        invitations.invite(ApplicationNumber.of(Variable.CANDIDATE.textIn(execution)))
                .ifPresent(number -> messages.tellForSure(
                        Message.INTERVIEW_PLANNED, number, Map.of()));
    }
}
