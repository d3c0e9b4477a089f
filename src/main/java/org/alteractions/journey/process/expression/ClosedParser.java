package org.alteractions.journey.process.expression;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.impl.juel.AstBracket;
import org.camunda.bpm.impl.juel.AstComposite;
import org.camunda.bpm.impl.juel.AstDot;
import org.camunda.bpm.impl.juel.AstFunction;
import org.camunda.bpm.impl.juel.AstIdentifier;
import org.camunda.bpm.impl.juel.AstMethod;
import org.camunda.bpm.impl.juel.AstNode;
import org.camunda.bpm.impl.juel.AstParameters;
import org.camunda.bpm.impl.juel.AstProperty;
import org.camunda.bpm.impl.juel.AstString;
import org.camunda.bpm.impl.juel.Bindings;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Parser;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;

/** Refuses forbidden expressions when they are parsed, by the names that they use. */
final class ClosedParser extends Parser {

    /** The engine's functions for filters. */
    static final Set<String> FUNCTIONS = Set.of("currentUser", "currentUserGroups", "now", "dateTime");

    /** Properties that lead from an object to its class or to the engine. */
    private static final Set<String> CLOSED_PROPERTIES =
            Set.of("class", "declaringClass", "classLoader", "module", "processEngineServices", "processEngine");

    private final ModelBeans beans;

    ClosedParser(Builder builder, String expression, ModelBeans beans) {
        super(builder, expression);
        this.beans = beans;
    }

    @Override
    protected AstDot createAstDot(AstNode base, String property, boolean lvalue) {
        checkProperty(property);
        return new Dot(base, property, lvalue);
    }

    @Override
    protected AstBracket createAstBracket(AstNode base, AstNode property, boolean lvalue, boolean strict) {
        if (property instanceof AstString text) {
            checkProperty(String.valueOf(text.eval(null, null)));
        }
        return super.createAstBracket(base, property, lvalue, strict);
    }

    @Override
    protected AstMethod createAstMethod(AstProperty property, AstParameters params) {
        // A method name in brackets would be known only when it is called.
        if (!(property instanceof Dot dot) || !offered(dot)) {
            throw ExpressionRefused.of(property instanceof Dot dot ? dot.name() : "[ ]");
        }
        return super.createAstMethod(property, params);
    }

    @Override
    protected AstComposite createAstComposite(List<AstNode> nodes) {
        return new AstComposite(nodes) {
            @Override
            public Object eval(Bindings bindings, ELContext context) {
                Object text = super.eval(bindings, context);
                ClosedResolver.requireShort(text);
                return text;
            }
        };
    }

    @Override
    protected AstFunction createAstFunction(String name, int index, AstParameters params) {
        if (!FUNCTIONS.contains(name)) {
            throw ExpressionRefused.of(name);
        }
        return super.createAstFunction(name, index, params);
    }

    private boolean offered(Dot called) {
        String root = called.getChild(0) instanceof AstIdentifier identifier ? identifier.getName() : "";
        return switch (root) {
            case "execution" -> OpenTypes.offer(DelegateExecution.class, called.name());
            case "task" -> OpenTypes.offer(DelegateTask.class, called.name());
            default -> beans.containsKey(root) ? beans.offers(root, called.name()) : OpenTypes.offer(called.name());
        };
    }

    private static void checkProperty(String property) {
        if (CLOSED_PROPERTIES.contains(property)) {
            throw ExpressionRefused.of(property);
        }
    }

    /** A dot node with a readable property name. */
    private static final class Dot extends AstDot {

        Dot(AstNode base, String property, boolean lvalue) {
            super(base, property, lvalue);
        }

        String name() {
            return property;
        }
    }
}
