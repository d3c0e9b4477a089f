package org.alteractions.journey.process.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a step that is done for several subjects, such as the scorecards of a session, with the form that
 * they share. A page can then ask for all of them at once.
 */
@Component
public class OpenForms {

    /** The engine refuses unlimited lists to users. */
    private static final int MOST = 2_000;

    /** The task's execution and the parent executions that a multi-instance and its timers create. */
    private static final int AROUND = 3;

    private final DeployedForms forms;
    private final ProcessEngineConfigurationImpl engine;

    OpenForms(DeployedForms forms, ProcessEngine engine) {
        this.forms = forms;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * An open task.
     *
     * @param assignee account that has claimed the task; null if nobody has
     */
    public record OpenForm(String task, String assignee) {

        public boolean isTakenByOtherThan(String account) {
            return assignee != null && !assignee.equals(account);
        }
    }

    /**
     * The open tasks of a step.
     *
     * @param fields    of the form; empty without an open task
     * @param bySubject open tasks by the id of their subject
     */
    public record OpenStep(List<FormField> fields, Map<String, OpenForm> bySubject) {}

    /**
     * The tasks that the current user may see. The number of queries does not depend on the number of tasks.
     *
     * @param step    id of the user task
     * @param subject routing variable that tells the tasks of the step apart
     */
    public OpenStep of(CaseReference reference, String step, Variable subject) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            List<Task> open = engine.getTaskService().createTaskQuery()
                    .processInstanceBusinessKey(reference.value())
                    .taskDefinitionKey(step)
                    .active()
                    .orderByTaskCreateTime().asc()
                    .orderByTaskId().asc()
                    .listPage(0, MOST);
            if (open.isEmpty()) {
                return new OpenStep(List.of(), Map.of());
            }
            Map<String, String> subjects = command.runWithoutAuthorization(() -> subjects(command, open, subject));
            Map<String, OpenForm> bySubject = new LinkedHashMap<>();
            open.stream().filter(task -> subjects.containsKey(task.getId())).forEach(task ->
                    bySubject.put(subjects.get(task.getId()), new OpenForm(task.getId(), task.getAssignee())));
            return new OpenStep(forms.of((TaskEntity) open.get(0)).map(Form::fields).orElse(List.of()), bySubject);
        });
    }

    private static Map<String, String> subjects(CommandContext command, List<Task> tasks, Variable subject) {
        String[] instances = tasks.stream().map(Task::getProcessInstanceId).distinct().toArray(String[]::new);
        Map<String, String> parents = new HashMap<>();
        for (String instance : instances) {
            command.getProcessEngineConfiguration().getRuntimeService().createExecutionQuery()
                    .processInstanceId(instance)
                    .listPage(0, MOST)
                    .forEach(one -> parents.put(one.getId(), ((ExecutionEntity) one).getParentId()));
        }
        Map<String, String> values = new HashMap<>();
        command.getProcessEngineConfiguration().getRuntimeService().createVariableInstanceQuery()
                .processInstanceIdIn(instances)
                .variableName(subject.key())
                .listPage(0, MOST)
                .stream()
                .filter(variable -> variable.getValue() != null)
                .forEach(variable -> values.put(variable.getExecutionId(), variable.getValue().toString()));
        Map<String, String> subjects = new HashMap<>();
        tasks.forEach(task -> Stream.iterate(task.getExecutionId(), Objects::nonNull, parents::get)
                .limit(AROUND)
                .map(values::get)
                .filter(Objects::nonNull)
                .findFirst()
                .ifPresent(value -> subjects.put(task.getId(), value)));
        return subjects;
    }
}
