package org.alteractions.journey.process.engine;

import java.util.AbstractMap;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.process.ModelBean;
import org.springframework.beans.factory.ListableBeanFactory;

/** The beans that models may name, looked up when used: most of them need the engine, which is built before them. */
final class ModelBeans extends AbstractMap<Object, Object> {

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
        return names.stream().map(name -> Map.entry((Object) name, get(name))).collect(Collectors.toUnmodifiableSet());
    }
}
