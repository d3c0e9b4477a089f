package org.alteractions.journey.process.tasklist;

import java.util.Objects;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/** A Tasklist resource that uses the application's beans with the rights of the logged-in user. */
abstract class PanelResource extends AbstractTasklistPluginResource {

    PanelResource(String engineName) {
        super(engineName);
    }

    final StaffAccess access() {
        return new StaffAccess(getProcessEngine());
    }

    final String sentence(Refusal refusal) {
        return bean(RefusalMessages.BEAN_NAME, RefusalMessages.class).french(refusal);
    }

    /** The engine's servlet creates the resources, so they look up beans by name in the engine. */
    final <T> T bean(String name, Class<T> type) {
        var configuration = (ProcessEngineConfigurationImpl) getProcessEngine().getProcessEngineConfiguration();
        return type.cast(Objects.requireNonNull(configuration.getBeans().get(name), "The engine's beans lack " + name));
    }
}
