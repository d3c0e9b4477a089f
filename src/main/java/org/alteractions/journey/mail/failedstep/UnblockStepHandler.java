package org.alteractions.journey.mail.failedstep;

import org.alteractions.journey.mail.MailRefusal;
import org.alteractions.journey.mail.undelivered.AddressCorrection;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.failedstep.FailedStep;
import org.alteractions.journey.process.failedstep.FailedSteps;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.springframework.stereotype.Component;

/**
 * Task form "unblock-step": corrects the address of the person concerned by a failed step. The model then retries it.
 */
@Component
class UnblockStepHandler implements TaskFormHandler {

    private final FailedSteps steps;
    private final AddressCorrection addresses;

    UnblockStepHandler(FailedSteps steps, AddressCorrection addresses) {
        this.steps = steps;
        this.addresses = addresses;
    }

    @Override
    public String form() {
        return "unblock-step";
    }

    @Override
    public void record(Submission form) {
        switch (form.decision(Variable.STEP_DECISION.key(), StepDecision.class)) {
            case CORRECT_ADDRESS -> correctAddress(form);
            case TRY_AGAIN, LEAVE_TO_OPERATORS -> { }
        }
    }

    private void correctAddress(Submission form) {
        FailedStep step = form.at().id(Variable.FAILED_STEP).flatMap(steps::find)
                .filter(one -> one.participant() != null)
                .orElseThrow(() -> MailRefusal.NO_ADDRESS_TO_CORRECT.of());
        addresses.correct(step.participant(), step.reference(), "failedStepAddress", form.email("failedStepAddress"));
    }
}
