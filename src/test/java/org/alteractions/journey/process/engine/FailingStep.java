package org.alteractions.journey.process.engine;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step that fails until its cause is removed. */
@ModelBean
@Component("failingStep")
class FailingStep implements JavaDelegate {

    private boolean mended;

    void mend() {
        mended = true;
    }

    void breakDown() {
        mended = false;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!mended) {
            throw new IllegalStateException("The cause is still there");
        }
    }
}
