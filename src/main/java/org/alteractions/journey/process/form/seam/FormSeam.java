package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.DeployedForms;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.camunda.bpm.engine.impl.bpmn.behavior.UserTaskActivityBehavior;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.task.TaskDefinition;
import org.camunda.bpm.engine.impl.util.xml.Element;
import org.springframework.stereotype.Component;

/**
 * Installs the form handlers in every process when the engine parses its model. By default the engine stores each
 * submitted key as a variable without validation; Camunda Forms are validated in the browser only.
 */
@Component
public class FormSeam extends AbstractBpmnParseListener {

    private final DeployedForms forms;
    private final ShownValues shown;
    private final SubmissionCheck check;
    private final SubmissionService submissions;
    private final FormDrafts drafts;
    private final FormService formService;

    FormSeam(
            DeployedForms forms,
            ShownValues shown,
            SubmissionCheck check,
            SubmissionService submissions,
            FormDrafts drafts,
            Catalogue catalogue,
            GoneTasks gone,
            SubmitLimit limit,
            ObjectMapper json) {
        this.formService = new SeamFormService(catalogue, drafts, gone, limit, json);
        this.forms = forms;
        this.shown = shown;
        this.check = check;
        this.submissions = submissions;
        this.drafts = drafts;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        TaskDefinition task = ((UserTaskActivityBehavior) activity.getActivityBehavior()).getTaskDefinition();
        task.setTaskFormHandler(new SeamTaskFormHandler(task.getTaskFormHandler(), FormContract.of(element), this));
        task.addBuiltInTaskListener(TaskListener.EVENTNAME_COMPLETE, finished -> {
            if (!submissions.holds(finished.getId())) {
                throw new SubmissionRefused("Une tâche se termine par son formulaire.");
            }
        });
    }

    @Override
    public void parseStartEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (scope instanceof ProcessDefinitionEntity definition
                && definition.getInitial() == activity
                && definition.getStartFormDefinition() != null
                && definition.getStartFormDefinition().getCamundaFormDefinitionKey() != null) {
            definition.setStartFormHandler(new SeamStartFormHandler(
                    definition.getStartFormHandler(), activity.getId(), FormContract.of(element), this));
            activity.addBuiltInListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) started -> {
                // A called process needs no form; its questions were answered in the calling process.
                if (started.getSuperExecution() == null && !submissions.holds(started.getProcessInstanceId())) {
                    throw new SubmissionRefused("Ce processus commence par son formulaire.");
                }
            });
        }
    }

    /** The form service for the engine to use. */
    public FormService formService() {
        return formService;
    }

    DeployedForms forms() {
        return forms;
    }

    ShownValues shown() {
        return shown;
    }

    SubmissionCheck check() {
        return check;
    }

    SubmissionService submissions() {
        return submissions;
    }

    FormDrafts drafts() {
        return drafts;
    }
}
