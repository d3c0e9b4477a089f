package org.alteractions.journey.process.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The open tasks of a step that is done for several subjects, such as the scorecards of a session, with the form that
 * they share. A page can then ask for all of them at once.
 */
@Component
public class OpenForms {

    /** The engine refuses unlimited lists to users, so that a step with more tasks is read in several pages. */
    private static final int PAGE = 2_000;

    // The execution of the task, or a parent execution that a multi-instance and its timers create; the closest last.
    private static final String SUBJECTS = """
            select t.id_, v.text_ from act_ru_task t
            join act_ru_execution e on e.id_ = t.execution_id_
            left join act_ru_execution f on f.id_ = e.parent_id_
            join act_ru_variable v on v.execution_id_ in (e.id_, e.parent_id_, f.parent_id_) and v.task_id_ is null
            where t.id_ in (:tasks) and v.name_ = :name and v.text_ is not null
            order by case v.execution_id_ when e.id_ then 3 when e.parent_id_ then 2 else 1 end""";

    private final DeployedForms forms;
    private final JdbcClient jdbc;
    private final ProcessEngineConfigurationImpl engine;

    OpenForms(DeployedForms forms, JdbcClient jdbc, ProcessEngine engine) {
        this.forms = forms;
        this.jdbc = jdbc;
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
    public record OpenStep(List<FormField> fields, Map<String, OpenForm> bySubject) {

        static final OpenStep NONE = new OpenStep(List.of(), Map.of());

        /** With the tasks of another step that asks the same form. */
        public OpenStep and(OpenStep other) {
            Map<String, OpenForm> all = new LinkedHashMap<>(bySubject);
            all.putAll(other.bySubject);
            return new OpenStep(fields.isEmpty() ? other.fields : fields, all);
        }
    }

    /** Like {@link #of(Collection, String, Variable)}, for one case. */
    public OpenStep of(CaseReference reference, String step, Variable subject) {
        return of(List.of(reference), step, subject);
    }

    /**
     * The tasks that the current user may see. The number of queries does not depend on the number of tasks.
     *
     * @param step    id of the user task
     * @param subject routing variable that tells the tasks of the step apart
     */
    public OpenStep of(Collection<CaseReference> references, String step, Variable subject) {
        if (references.isEmpty()) {
            return OpenStep.NONE;
        }
        return engine.getCommandExecutorTxRequired().execute(command -> {
            List<Task> open = open(references, step);
            if (open.isEmpty()) {
                return OpenStep.NONE;
            }
            Map<String, String> subjects = new HashMap<>();
            jdbc.sql(SUBJECTS)
                    .param("tasks", open.stream().map(Task::getId).toList())
                    .param("name", subject.key())
                    .query(row -> {
                        subjects.put(row.getString(1), row.getString(2));
                    });
            Map<String, OpenForm> bySubject = new LinkedHashMap<>();
            open.stream().filter(task -> subjects.containsKey(task.getId())).forEach(task ->
                    bySubject.put(subjects.get(task.getId()), new OpenForm(task.getId(), task.getAssignee())));
            return new OpenStep(forms.of((TaskEntity) open.get(0)).map(Form::fields).orElse(List.of()), bySubject);
        });
    }

    private List<Task> open(Collection<CaseReference> references, String step) {
        TaskQuery query = engine.getTaskService().createTaskQuery()
                .processInstanceBusinessKeyIn(references.stream().map(CaseReference::value).toArray(String[]::new))
                .taskDefinitionKey(step)
                .active()
                .orderByTaskCreateTime().asc()
                .orderByTaskId().asc();
        List<Task> open = new ArrayList<>();
        List<Task> page;
        do {
            page = query.listPage(open.size(), PAGE);
            open.addAll(page);
        } while (page.size() == PAGE);
        return open;
    }
}
