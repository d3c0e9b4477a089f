package org.alteractions.journey.process.answers;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.seam.FormContracts;
import org.alteractions.journey.process.form.seam.RecordedForms.Step;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.delegate.Expression;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.form.FormDefinition;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Decides which finished steps of a case a staff member may read: those whose task the staff member may do in the
 * newest version of the model. Steps that were removed from the model are only readable with the right to do every task
 * of the process.
 */
@Component
class StepAccess {

    private final ProcessEngineConfigurationImpl engine;
    private final ObjectProvider<StartFormHandler> openers;

    StepAccess(ProcessEngine engine, ObjectProvider<StartFormHandler> openers) {
        this.openers = openers;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Requires an engine command; applies to its current user. */
    List<Step> readable(CommandContext command, List<Step> steps) {
        Authentication reader = engine.getIdentityService().getCurrentAuthentication();
        if (reader == null) {
            return List.of();
        }
        Set<String> groups = reader.getGroupIds() == null ? Set.of() : Set.copyOf(reader.getGroupIds());
        Set<String> whole = steps.stream().map(Step::process).distinct()
                .filter(process -> engine.getAuthorizationService().isUserAuthorized(
                        reader.getUserId(), reader.getGroupIds(),
                        ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION, process))
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> whole.contains(step.process())
                        || doers(command, step).stream().anyMatch(groups::contains))
                .toList();
    }

    /** Whether one of the groups does a task of the newest version of the process. */
    boolean isWorkOf(CommandContext command, String process, Set<String> groups) {
        ProcessDefinitionEntity model = model(command, process);
        return model != null && model.getTaskDefinitions().values().stream()
                .flatMap(task -> task.getCandidateGroupIdExpressions().stream())
                .map(Expression::getExpressionText)
                .anyMatch(groups::contains);
    }

    /** Whether one of the groups may create an entry with the process, and the process has no tasks. */
    boolean isWrittenBy(CommandContext command, String process, Set<String> groups) {
        ProcessDefinitionEntity model = model(command, process);
        return model != null && model.getTaskDefinitions().isEmpty() && opensEntry(model)
                && model.getCandidateStarterGroupIdExpressions().stream()
                        .map(Expression::getExpressionText)
                        .anyMatch(groups::contains);
    }

    private boolean opensEntry(ProcessDefinitionEntity model) {
        FormDefinition form = model.getStartFormDefinition();
        String key = form == null || form.getCamundaFormDefinitionKey() == null
                ? null
                : form.getCamundaFormDefinitionKey().getExpressionText();
        return openers.stream().anyMatch(opener -> opener.opensEntry() && opener.form().equals(key));
    }

    /**
     * Data of a step in the newest version of the model.
     *
     * @param name     the step's id if the model no longer contains it
     * @param contract keys of its form that the process routes on
     */
    record Model(String name, Set<String> contract) {}

    Model model(CommandContext command, Step step) {
        ProcessDefinitionEntity model = model(command, step.process());
        ActivityImpl activity = model == null ? null : model.findActivity(step.element());
        if (activity == null) {
            return new Model(step.element(), Set.of());
        }
        boolean start = Objects.equals(model.getInitial(), activity);
        Object name = start ? Objects.requireNonNullElse(model.getName(), activity.getName()) : activity.getName();
        return new Model(Objects.toString(name, step.element()), FormContracts.of(model, step.element()));
    }

    private static Set<String> doers(CommandContext command, Step step) {
        ProcessDefinitionEntity model = model(command, step.process());
        if (model == null) {
            return Set.of();
        }
        boolean start = model.getInitial() != null && model.getInitial().getId().equals(step.element());
        Set<Expression> groups = start
                ? model.getCandidateStarterGroupIdExpressions()
                : model.getTaskDefinitions().containsKey(step.element())
                        ? model.getTaskDefinitions().get(step.element()).getCandidateGroupIdExpressions()
                        : Set.of();
        return groups.stream().map(Expression::getExpressionText).collect(Collectors.toSet());
    }

    // The engine caches the newest definitions; only looking up the newest version number needs a small query.
    private static ProcessDefinitionEntity model(CommandContext command, String process) {
        ProcessDefinitionEntity newest =
                command.getProcessDefinitionManager().findLatestProcessDefinitionByKey(process);
        return newest == null
                ? null
                : command.getProcessEngineConfiguration().getDeploymentCache()
                        .resolveProcessDefinition(newest);
    }
}
