package org.alteractions.journey.process.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.camunda.bpm.engine.ParseException;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

class BackgroundDeploymentConfigurationTest {

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="request" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="flow" sourceRef="start" targetRef="%s"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    @TempDir
    Path folder;

    private ProcessEngine engine;

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void modelsAreThere_onceTheStartGoesOn() throws IOException {
        starting(MODEL.formatted("end")).afterSingletonsInstantiated();

        assertThat(engine.getRepositoryService().createProcessDefinitionQuery().singleResult().getKey())
                .isEqualTo("request");
    }

    @Test
    void modelThatTheEngineRefuses_endsTheStart() throws IOException {
        BackgroundDeploymentConfiguration deploying = starting(MODEL.formatted("nowhere"));

        assertThatThrownBy(deploying::afterSingletonsInstantiated)
                .isInstanceOf(ParseException.class)
                .hasMessageContaining("nowhere");
    }

    private BackgroundDeploymentConfiguration starting(String model) throws IOException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:deploying-aside;DB_CLOSE_DELAY=-1");
        BackgroundDeploymentConfiguration configuration = new BackgroundDeploymentConfiguration();
        configuration.setDataSource(database);
        configuration.setTransactionManager(new DataSourceTransactionManager(database));
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_CREATE_DROP);
        configuration.setProcessEngineName("deploying-aside");
        configuration.setApplicationContext(new StaticApplicationContext());
        configuration.setDeploymentResources(
                new Resource[] {new FileSystemResource(Files.writeString(folder.resolve("request.bpmn"), model))});
        engine = configuration.buildProcessEngine();
        return configuration;
    }
}
