package org.alteractions.journey.mail.undelivered;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.outbox.OutboxMail;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.springframework.stereotype.Component;

/** Start form "correct-address": after a returned mail, staff correct the address or retry the same one. */
@Component
class CorrectAddressHandler implements StartFormHandler {

    private final Undelivered undelivered;

    CorrectAddressHandler(Undelivered undelivered) {
        this.undelivered = undelivered;
    }

    @Override
    public String form() {
        return "correct-address";
    }

    @Override
    public CaseReference open(Submission form) {
        OutboxMail mail = undelivered.get(
                Long.valueOf(form.text(Variable.UNDELIVERED_MAIL.key())),
                form.chapter());
        switch (form.decision("addressDecision", AddressDecision.class)) {
            case CORRECT -> undelivered.correct(mail, form.email("correctedAddress"));
            case SAME -> undelivered.keepAddress(mail);
        }
        return mail.reference();
    }
}
