package org.alteractions.journey.process.engine;

import java.util.List;
import org.camunda.bpm.engine.impl.cfg.CompositeProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEnginePlugin;
import org.camunda.bpm.spring.boot.starter.util.CamundaSpringBootUtil;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The starter's engine configuration, except that the models are deployed in the background. */
@Configuration(proxyBeanMethods = false)
class EngineConfiguration {

    @Bean
    BackgroundDeploymentConfiguration processEngineConfigurationImpl(List<ProcessEnginePlugin> plugins) {
        BackgroundDeploymentConfiguration engine = new BackgroundDeploymentConfiguration();
        CamundaSpringBootUtil.initCustomFields(engine);
        engine.getProcessEnginePlugins().add(new CompositeProcessEnginePlugin(plugins));
        return engine;
    }
}
