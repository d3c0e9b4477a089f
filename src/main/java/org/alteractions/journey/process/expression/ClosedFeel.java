package org.alteractions.journey.process.expression;

import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.bpm.engine.variable.value.TypedValue;

/**
 * Restricts FEEL, the language of decisions, to plain values. FEEL calls the public methods of all other objects, and
 * so could reach every Java class.
 */
public final class ClosedFeel implements FeelEngineFactory {

    @Override
    public FeelEngine createInstance() {
        FeelEngine open = new ScalaFeelEngineFactory().createInstance();
        return new FeelEngine() {
            @Override
            public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
                return open.evaluateSimpleExpression(expression, new PlainValues(variables));
            }

            @Override
            public boolean evaluateSimpleUnaryTests(String tests, String input, VariableContext variables) {
                return open.evaluateSimpleUnaryTests(tests, input, new PlainValues(variables));
            }
        };
    }

    static boolean isPlain(Object value) {
        if (value instanceof Collection<?> list) {
            return list.stream().allMatch(ClosedFeel::isPlain);
        }
        if (value instanceof Map<?, ?> map) {
            return map.keySet().stream().allMatch(String.class::isInstance) && isPlain(map.values());
        }
        return value == null || value instanceof String || value instanceof Number || value instanceof Boolean
                || value instanceof Date || value instanceof TemporalAccessor || value instanceof TemporalAmount;
    }

    private record PlainValues(VariableContext variables) implements VariableContext {

        @Override
        public TypedValue resolve(String name) {
            TypedValue typed = variables.resolve(name);
            if (typed != null && !isPlain(typed.getValue())) {
                throw ExpressionRefused.of(name);
            }
            return typed;
        }

        @Override
        public boolean containsVariable(String name) {
            return variables.containsVariable(name);
        }

        @Override
        public Set<String> keySet() {
            return variables.keySet();
        }
    }
}
