package org.alteractions.journey.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;

/** Evaluates DMN decision tables that designers maintain, where the model does not call them. */
@Component
public class Decisions {

    private final DecisionService tables;

    Decisions(DecisionService tables) {
        this.tables = tables;
    }

    /**
     * @param decision id of the decision and name of its file
     * @param inputs   numbers, booleans and enum values; never personal data, because the engine stores all inputs
     * @return the outputs of the single matching rule, by name
     */
    public Map<String, Object> ask(String decision, Map<String, Object> inputs) {
        return tables.evaluateDecisionByKey(decision).variables(inputs).evaluate().getSingleResult().getEntryMap();
    }
}
