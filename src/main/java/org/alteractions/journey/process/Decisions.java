package org.alteractions.journey.process;

import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Evaluates DMN decision tables that designers maintain, where the model does not call them. The person whose form is
 * being recorded needs no right to evaluate decisions.
 */
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
        CommandContext engine = Context.getCommandContext();
        return engine == null
                ? evaluate(decision, inputs)
                : engine.runWithoutAuthorization(() -> evaluate(decision, inputs));
    }

    private Map<String, Object> evaluate(String decision, Map<String, Object> inputs) {
        return tables.evaluateDecisionByKey(decision).variables(inputs).evaluate().getSingleResult().getEntryMap();
    }
}
