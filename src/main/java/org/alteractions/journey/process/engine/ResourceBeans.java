package org.alteractions.journey.process.engine;

import java.util.AbstractMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.process.cockpit.InstanceJournal;
import org.alteractions.journey.process.cockpit.NodeNames;
import org.alteractions.journey.process.cockpit.StuckBoard;
import org.alteractions.journey.process.repair.StepRepairService;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.process.tasklist.KnownPanel;
import org.alteractions.journey.process.tasklist.KnownPeople;
import org.alteractions.journey.process.tasklist.TaskDrafts;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.springframework.beans.factory.BeanFactory;

/**
 * Beans for the JAX-RS resources of the web applications, which the engine's servlet creates. Expressions cannot access
 * them. They are looked up on use, because they need the engine.
 */
final class ResourceBeans extends AbstractMap<Object, Object> {

    private static final Map<String, Class<?>> PANELS = Map.ofEntries(
            Map.entry(ActPanel.BEAN_NAME, ActPanel.class),
            Map.entry(CaseSearch.BEAN_NAME, CaseSearch.class),
            Map.entry(InstanceJournal.BEAN_NAME, InstanceJournal.class),
            Map.entry(KnownPeople.BEAN_NAME, KnownPeople.class),
            Map.entry(KnownPanel.BEAN_NAME, KnownPanel.class),
            Map.entry(NodeNames.BEAN_NAME, NodeNames.class),
            Map.entry(RefusalMessages.BEAN_NAME, RefusalMessages.class),
            Map.entry(StepRepairService.BEAN_NAME, StepRepairService.class),
            Map.entry(StuckBoard.BEAN_NAME, StuckBoard.class),
            Map.entry(TaskDrafts.BEAN_NAME, TaskDrafts.class),
            Map.entry(TaskPanel.BEAN_NAME, TaskPanel.class));

    private final BeanFactory beans;

    ResourceBeans(BeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public boolean containsKey(Object name) {
        return PANELS.containsKey(name);
    }

    @Override
    public Object get(Object name) {
        return containsKey(name) ? beans.getBean(PANELS.get(name)) : null;
    }

    @Override
    public Set<Map.Entry<Object, Object>> entrySet() {
        return PANELS.keySet().stream()
                .map(name -> Map.entry((Object) name, get(name)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
