package org.alteractions.journey.process.form.seam;

import java.util.Map;
import java.util.Set;
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
import org.camunda.bpm.engine.variable.Variables;

/** Form handler between Tasklist and the engine for a start form. The feature opens the case and sets its reference. */
final class SeamStartFormHandler implements StartFormHandler {

    private final StartFormHandler engine;
    private final String startEvent;
    private final Map<String, ContractType> contract;
    private final FormSeam seam;

    SeamStartFormHandler(
            StartFormHandler engine, String startEvent, Map<String, ContractType> contract, FormSeam seam) {
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
        Form form = formOf(definition);
        if (form != null) {
            data.getFormFields().clear();
            data.getFormFields().addAll(seam.shown().of(form, contextOf(definition)));
        }
        return data;
    }

    @Override
    public void submitFormVariables(VariableMap submitted, VariableScope scope) {
        ExecutionEntity instance = (ExecutionEntity) scope;
        ProcessDefinitionEntity definition = instance.getProcessDefinition();
        Form form = formOf(definition);
        if (form == null) {
            throw new SubmissionRefused("Ce processus n'a pas de formulaire de départ.");
        }
        CaseContext context = contextOf(definition);
        Map<String, Object> answers = seam.check().accept(form, contract.keySet(), submitted, context);
        instance.setProcessBusinessKey(seam.submissions().open(form, instance.getId(), context, answers).value());
        VariableMap routed = Variables.createVariables();
        contract.forEach((key, type) -> routed.putValue(key, type.convert(answers.get(key))));
        instance.setVariables(routed);
    }

    /** Keys that the process routes on. */
    Set<String> contract() {
        return contract.keySet();
    }

    private Form formOf(ProcessDefinitionEntity definition) {
        return seam.forms().of(definition.getStartFormDefinition(), definition.getDeploymentId());
    }

    private CaseContext contextOf(ProcessDefinitionEntity definition) {
        return new CaseContext(null, definition.getKey(), startEvent, key -> null);
    }
}
