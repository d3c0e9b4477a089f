package org.alteractions.journey.process.cockpit;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.cockpit.plugin.spi.impl.AbstractCockpitPlugin;

/** Registers the application's resources under {@code /api/cockpit/plugin/journey}. Found by the service loader. */
public class JourneyCockpitPlugin extends AbstractCockpitPlugin {

    static final String ID = "journey";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(JourneyCockpitRootResource.class);
    }

    @Override
    public List<String> getMappingFiles() {
        return List.of();
    }
}
