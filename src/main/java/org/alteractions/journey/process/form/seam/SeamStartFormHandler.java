package org.alteractions.journey.process.form.seam;

import java.util.Map;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.camunda.bpm.engine.form.StartFormData;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParse;
import org.camunda.bpm.engine.impl.form.handler.StartFormHandler;
import org.camunda.bpm.engine.impl.persistence.entity.DeploymentEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.camunda.bpm.engine.variable.VariableMap;

/** Form handler between Tasklist and the engine for a start form. The feature opens the case and sets its reference. */
final class SeamStartFormHandler implements StartFormHandler {

    private final StartFormHandler engine;
    private final String startEvent;
    private final FormContract contract;
    private final FormSeam seam;

    SeamStartFormHandler(
            StartFormHandler engine, String startEvent, FormContract contract, FormSeam seam) {
        this.engine = engine;
        this.startEvent = startEvent;
        this.contract = contract;
        this.seam = seam;
    }

    @Override
    public void parseConfiguration(
            Element element, DeploymentEntity deployment, ProcessDefinitionEntity definition, BpmnParse parse) {
        engine.parseConfiguration(element, deployment, definition, parse);
    }

    @Override
    public StartFormData createStartFormData(ProcessDefinitionEntity definition) {
        StartFormData data = engine.createStartFormData(definition);
        seam.forms().ofStart(definition).ifPresent(form -> {
            data.getFormFields().clear();
            data.getFormFields().addAll(seam.shown().of(form, contextOf(definition)));
        });
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        ProcessDefinitionEntity definition = instance.getProcessDefinition();
        Form form = seam.forms().ofStart(definition)
                .orElseThrow(() -> new SubmissionRefused("Ce processus n'a pas de formulaire de départ."));
        CaseContext context = contextOf(definition);
        Map<String, Object> answers = seam.check().accept(form, contract.keys(), submitted, context);
        instance.setProcessBusinessKey(seam.submissions().open(form, instance.getId(), context, answers).value());
        instance.setVariables(contract.routed(answers));
    }

    FormContract contract() {
        return contract;
    }

    private CaseContext contextOf(ProcessDefinitionEntity definition) {
        return CaseContext.starting(definition.getKey(), startEvent);
    }
}
