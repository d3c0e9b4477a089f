package org.alteractions.journey.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Asks the decision tables that designers maintain, where a model does not ask them itself. */
@Component
public class Decisions {

    private final DecisionService tables;

    Decisions(DecisionService tables) {
        this.tables = tables;
    }

    /**
     * @param decision id of the decision, which is the name of its file
     * @param inputs   numbers, booleans and enum values; never a person's data, for the engine keeps what it was asked
     * @return the outputs of the one rule that applies, by name
     */
    public Map<String, Object> ask(String decision, Map<String, Object> inputs) {
        return tables.evaluateDecisionByKey(decision).variables(inputs).evaluate().getSingleResult().getEntryMap();
    }
}
