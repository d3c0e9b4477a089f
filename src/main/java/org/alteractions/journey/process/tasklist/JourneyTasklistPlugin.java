package org.alteractions.journey.process.tasklist;

import java.util.Set;
import org.camunda.bpm.tasklist.plugin.spi.impl.AbstractTasklistPlugin;

/** Registers the application's resources under {@code /api/tasklist/plugin/journey}. Found by the service loader. */
public class JourneyTasklistPlugin extends AbstractTasklistPlugin {

    static final String ID = "journey";

    @Override
    public String getId() {
        return ID;
    }

    @Override
    public Set<Class<?>> getResourceClasses() {
        return Set.of(JourneyTasklistRootResource.class);
    }
}
