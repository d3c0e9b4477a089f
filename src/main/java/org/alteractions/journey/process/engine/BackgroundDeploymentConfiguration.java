package org.alteractions.journey.process.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Deploys the models on a second processor, while Spring makes the beans that come after the engine. Whatever serves a
 * request or does a job begins only when they are there; a model that the engine refuses ends the start.
 */
class BackgroundDeploymentConfiguration extends SpringProcessEngineConfiguration implements SmartInitializingSingleton {

    private CompletableFuture<Void> deployment = CompletableFuture.completedFuture(null);

    @Override
    protected void autoDeployResources(ProcessEngine engine) {
        deployment = CompletableFuture.runAsync(() -> super.autoDeployResources(engine), BackgroundDeploymentConfiguration::aside);
    }

    private static void aside(Runnable deploying) {
        new Thread(deploying, "deployment").start();
    }

    /** Before the web server and the job executor begin. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            deployment.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : refused;
        }
    }
}
