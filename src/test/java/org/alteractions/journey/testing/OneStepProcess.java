package org.alteractions.journey.testing;

import java.util.Map;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/**
 * A process with one step, for tests of how the engine runs a step. It is deployed, started for a case, and deleted.
 */
@Component
public class OneStepProcess {

    public static final String ID = "one-step";

    private static final String MODEL = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="test"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
              <process id="one-step" isExecutable="true" camunda:historyTimeToLive="P1D">
                <startEvent id="start"/>
                <sequenceFlow id="in" sourceRef="start" targetRef="step"/>
                %s
                <sequenceFlow id="out" sourceRef="step" targetRef="end"/>
                <endEvent id="end"/>
              </process>
            </definitions>""";

    private final RepositoryService repository;
    private final RuntimeService runtime;

    OneStepProcess(RepositoryService repository, RuntimeService runtime) {
        this.repository = repository;
        this.runtime = runtime;
    }

    /** @param step an element with the id "step" */
    public void deploy(String step) {
        repository.createDeployment().name(ID).addString("one-step.bpmn", MODEL.formatted(step)).deploy();
    }

    /** @param name of the bean that does the step, in a transaction of its own */
    public void deployCalling(String name) {
        deploy("<serviceTask id='step' name=\"Envoyer l'invitation\" camunda:asyncBefore='true'"
                + " camunda:delegateExpression='${" + name + "}'/>");
    }

    public void start(String reference) {
        runtime.startProcessInstanceByKey(ID, reference, Map.of(Variable.CHAPTER.key(), "nantes"));
    }

    public void forget() {
        repository.createDeploymentQuery().deploymentName(ID).list()
                .forEach(deployment -> repository.deleteDeployment(deployment.getId(), true));
    }
}
