package org.alteractions.journey.process.expression;

import java.beans.FeatureDescriptor;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.impl.juel.jakarta.el.BeanELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.springframework.util.StringUtils;

/**
 * Guards the resolver that reaches every class: only methods that {@link OpenTypes} and model beans offer are called.
 */
final class ClosedResolver extends ELResolver {

    private static final int LONGEST_TEXT = 4000;

    private final ELResolver every = new BeanELResolver();

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
        if (base == null) {
            return null;
        }
        String name = String.valueOf(property);
        requireOffered(base, getters(name), name);
        return every.getValue(context, base, property);
    }

    @Override
    public Object invoke(ELContext context, Object base, Object method, Class<?>[] types, Object[] params) {
        if (base == null) {
            return null;
        }
        String name = String.valueOf(method);
        requireOffered(base, List.of(name), name);
        Object result = every.invoke(context, base, method, types, params);
        requireShort(result);
        return result;
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
        return null;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
        throw ExpressionRefused.of(String.valueOf(property));
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
        return true;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
        return null;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
        return Object.class;
    }

    /** Limits text to the length of a text variable; a loop in a model could otherwise use up the memory. */
    static void requireShort(Object result) {
        if (result instanceof String text && text.length() > LONGEST_TEXT) {
            throw ExpressionRefused.of("concat");
        }
    }

    private static void requireOffered(Object base, List<String> methods, String name) {
        Class<?> type = base.getClass();
        Stream<String> offered = methods.stream()
                .filter(method -> OpenTypes.offer(type, method) || ModelBeans.offers(type, method));
        if (offered.findAny().isEmpty()) {
            throw ExpressionRefused.of(name);
        }
    }

    private static List<String> getters(String property) {
        String capital = StringUtils.capitalize(property);
        return List.of("get" + capital, "is" + capital);
    }
}
