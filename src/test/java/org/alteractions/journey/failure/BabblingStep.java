package org.alteractions.journey.failure;

import java.util.Map;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongStep;
import org.alteractions.journey.process.work.LongSteps;
import org.springframework.stereotype.Component;

/** A long step that fails as {@link Babbler} does. */
@ModelBean
@Component
class BabblingStep extends LongStep<String, String> {

    BabblingStep(LongSteps steps) {
        super(steps);
    }

    @Override
    protected void begin(String reference) {}

    @Override
    protected String read(String reference) {
        return reference;
    }

    @Override
    protected String compute(String input) {
        throw Babbler.failure();
    }

    @Override
    protected Map<Variable, ?> keep(String reference, String output) {
        throw new AssertionError("There is nothing to keep");
    }
}
