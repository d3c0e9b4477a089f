package org.alteractions.journey.mail;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alteractions.journey.mail.template.MailTemplates;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** Evaluates the expressions of templates and records which were read and which had no value. */
public class StrictExpressions implements IStandardVariableExpressionEvaluator {

    private final Set<String> read = new LinkedHashSet<>();
    private final List<String> nothing = new ArrayList<>();

    /** Templates read with these. */
    public MailTemplates templates() {
        return new MailTemplates(new SpringStandardDialect() {
            @Override
            public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
                return StrictExpressions.this;
            }
        });
    }

    @Override
    public Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        Object value = SPELVariableExpressionEvaluator.INSTANCE.evaluate(context, expression, execution);
        read.add(expression.getExpression());
        if (value == null || value.toString().isBlank()) {
            if (!(context instanceof ITemplateContext template) || !isCondition(template, expression.getExpression())) {
                nothing.add("${" + expression.getExpression() + "}");
            }
        }
        return value;
    }

    /** Expressions read since this was last asked. */
    public Set<String> read() {
        return Set.copyOf(read);
    }

    public List<String> takeNothing() {
        List<String> found = List.copyOf(nothing);
        nothing.clear();
        return found;
    }

    /** What is asked for in order to leave something out may be missing. */
    private static boolean isCondition(ITemplateContext context, String expression) {
        String asked = "${" + expression + "}";
        return context.getElementStack().stream().anyMatch(element ->
                asked.equals(element.getAttributeValue("th:if")) || asked.equals(element.getAttributeValue("th:unless")));
    }
}
