package org.alteractions.journey.failure;

import org.alteractions.journey.id.CaseReference;
import java.util.Map;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.springframework.stereotype.Component;

/** A long step that fails like {@link Babbler}. */
@ModelBean
@Component
class BabblingStep extends LongStep<String, String> {

    BabblingStep(LongSteps steps) {
        super(steps);
    }

    @Override
    protected void begin(CaseReference reference) {}

    @Override
    protected String read(CaseReference reference) {
        return reference.value();
    }

    @Override
    protected String compute(String input) {
        throw Babbler.failure();
    }

    @Override
    protected Map<Variable, ?> keep(CaseReference reference, String output) {
        throw new AssertionError("There is nothing to keep");
    }
}
