package org.alteractions.journey.mail.delivery;

import org.alteractions.journey.process.Incidents;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends an undelivered mail again and resolves its incident. */
@ModelBean
@Component("sendMailAgain")
class SendMailAgain implements JavaDelegate {

    private final UndeliveredMailRetry again;
    private final Incidents incidents;

    SendMailAgain(UndeliveredMailRetry again, Incidents incidents) {
        this.again = again;
        this.incidents = incidents;
    }

    @Override
    public void execute(DelegateExecution execution) {
        String mail = Variable.UNDELIVERED_MAIL.textIn(execution);
        again.send(mail);
        incidents.resolve(Postman.NOT_SENT, mail);
    }
}
