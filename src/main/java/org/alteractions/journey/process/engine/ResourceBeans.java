package org.alteractions.journey.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.springframework.beans.factory.BeanFactory;

/**
 * What the resources of web applications, made by the engine's servlet, find in the engine. Expressions do not see it.
 * Looked up when used, since it needs the engine.
 */
final class ResourceBeans extends AbstractMap<Object, Object> {

    private final BeanFactory beans;

    ResourceBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return TaskPanel.BEAN_NAME.equals(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean(TaskPanel.class) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return Set.of(Map.entry(TaskPanel.BEAN_NAME, get(TaskPanel.BEAN_NAME)));
    }
}
