package org.alteractions.journey.process.engine;

import org.alteractions.journey.process.ModelBean;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** A step that fails until its cause is removed. */
@ModelBean
@Component("failingStep")
public class FailingStep implements JavaDelegate {

    private boolean mended;

    public void mend() {
        mended = true;
    }

    public void breakDown() {
        mended = false;
    }

    @Override
    public void execute(DelegateExecution execution) {
        if (!mended) {
            throw new IllegalStateException("The cause is still there");
        }
    }
}
