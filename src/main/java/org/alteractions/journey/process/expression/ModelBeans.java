package org.alteractions.journey.process.expression;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.process.ModelBean;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.stereotype.Component;
import org.springframework.util.ClassUtils;

/**
 * The beans that models may name. They are looked up on use, because most of them need the engine, which is created
 * first.
 */
@Component
public class ModelBeans extends AbstractMap<Object, Object> {

    private final ListableBeanFactory beans;
    private final Set<String> names;

    ModelBeans(ListableBeanFactory beans) {
        this.beans = beans;
        this.names = Set.copyOf(Arrays.asList(beans.getBeanNamesForAnnotation(ModelBean.class)));
    }

    @Override
    public boolean containsKey(Object name) {
        return name instanceof String key && names.contains(key);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean((String) name) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return names.stream().map(name -> Map.entry((Object) name, get(name))).collect(toUnmodifiableSet());
    }

    /** Whether the bean has a method that models may call. */
    boolean offers(String bean, String method) {
        Class<?> type = beans.getType(bean, false);
        return type != null && offers(type, method);
    }

    /** Whether the class is a model bean with such a method. */
    static boolean offers(Class<?> type, String method) {
        Class<?> own = ClassUtils.getUserClass(type);
        return own.isAnnotationPresent(ModelBean.class)
                && Stream.of(own.getMethods())
                        .filter(found -> found.getDeclaringClass() != Object.class)
                        .filter(found -> !Modifier.isStatic(found.getModifiers()))
                        .map(Method::getName)
                        .anyMatch(method::equals);
    }
}
