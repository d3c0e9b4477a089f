package org.alteractions.journey.process.expression;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.ProcessEngineElContext;
import org.camunda.bpm.engine.impl.el.ReadOnlyMapELResolver;
import org.camunda.bpm.engine.impl.el.VariableContextElResolver;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.Builder;
import org.camunda.bpm.impl.juel.Builder.Feature;
import org.camunda.bpm.impl.juel.Cache;
import org.camunda.bpm.impl.juel.ExpressionFactoryImpl;
import org.camunda.bpm.impl.juel.Parser;
import org.camunda.bpm.impl.juel.TreeStore;
import org.camunda.bpm.impl.juel.jakarta.el.ArrayELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ExpressionFactory;
import org.camunda.bpm.impl.juel.jakarta.el.ListELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.MapELResolver;
import org.springframework.stereotype.Component;

/**
 * Parses and evaluates the expressions of models, decisions, filters and queries. Access is checked twice: by name when
 * an expression is parsed ({@link ClosedParser}), and by class when it is evaluated ({@link ClosedResolver}).
 */
@Component
public class ClosedExpressions extends JuelExpressionManager {

    private static final int REMEMBERED = 1000;

    private final ELResolver functionsAlone = new CompositeELResolver() {
        {
            add(new ClosedResolver());
        }
    };

    ClosedExpressions(ModelBeans beans) {
        super(beans);
        setExpressionFactory(new ExpressionFactoryImpl(new TreeStore(new ClosedBuilder(beans), new Cache(REMEMBERED))));
    }

    /** Registers only the engine's own functions. The plugins' functions parse XML and JSON from any text. */
    @Override
    public void addFunction(String name, Method function) {
        if (ClosedParser.FUNCTIONS.contains(name)) {
            super.addFunction(name, function);
        }
    }

    @Override
    protected ELResolver createElResolver() {
        CompositeELResolver resolver = new CompositeELResolver();
        resolver.add(new VariableScopeElResolver());
        resolver.add(new VariableContextElResolver());
        resolver.add(new ReadOnlyMapELResolver(beans));
        resolver.add(new ArrayELResolver());
        resolver.add(new ListELResolver());
        resolver.add(new MapELResolver());
        resolver.add(new ClosedResolver());
        return resolver;
    }

    /** Queries and filters have no variables and get no beans, because beans would act in the reader's name. */
    @Override
    protected ProcessEngineElContext createElContext(VariableScope scope) {
        if (scope != null) {
            return super.createElContext(scope);
        }
        ensureInitialized();
        ProcessEngineElContext context = new ProcessEngineElContext(functionMapper, functionsAlone);
        context.putContext(ExpressionFactory.class, expressionFactory);
        return context;
    }

    private static final class ClosedBuilder extends Builder {

        private static final long serialVersionUID = 1L;

        private final transient ModelBeans beans;

        ClosedBuilder(ModelBeans beans) {
            super(Feature.METHOD_INVOCATIONS);
            this.beans = beans;
        }

        @Override
        protected Parser createParser(String expression) {
            return new ClosedParser(this, expression, beans);
        }
    }
}
