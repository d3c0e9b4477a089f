package org.alteractions.journey.process.engine;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.springframework.beans.factory.SmartInitializingSingleton;

/**
 * Deploys the models on a separate thread while Spring creates the beans after the engine. Requests and jobs start only
 * after the deployment. If the engine refuses a model, the start fails.
 */
class BackgroundDeploymentConfiguration extends SpringProcessEngineConfiguration implements SmartInitializingSingleton {

    private CompletableFuture<Void> deployment = CompletableFuture.completedFuture(null);

    @Override
    protected void autoDeployResources(ProcessEngine engine) {
        deployment = CompletableFuture.runAsync(
                () -> super.autoDeployResources(engine), BackgroundDeploymentConfiguration::aside);
    }

    private static void aside(Runnable deploying) {
        new Thread(deploying, "deployment").start();
    }

    /** Waits for the deployment before the web server and the job executor start. */
    @Override
    public void afterSingletonsInstantiated() {
        try {
            deployment.join();
        } catch (CompletionException refused) {
            throw refused.getCause() instanceof RuntimeException reason ? reason : refused;
        }
    }
}
