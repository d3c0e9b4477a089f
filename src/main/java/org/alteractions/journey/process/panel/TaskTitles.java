package org.alteractions.journey.process.panel;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Titles of many open tasks, as Tasklist's cards show them: "Saisir une évaluation · Titouan Morel par Nora Bell". Two
 * of the same title, such as a structure's two dossiers, also name their case. The caller has checked that its user may
 * see the tasks.
 */
@Component
public class TaskTitles {

    private static final List<String> ROUTING = Arrays.stream(Variable.values()).map(Variable::key).toList();

    // Reads the engine's tables, because its services take several queries for the variables of each task.
    private static final String TASKS = """
            select t.id_, t.name_, t.proc_def_id_, t.task_def_key_, p.business_key_ from act_ru_task t
            join act_ru_execution p on p.id_ = t.proc_inst_id_ where t.id_ in (:tasks)""";

    // The variables of the widest scope first, so that those of a closer one replace them.
    private static final String VARIABLES = """
            select t.id_, v.name_, v.text_ from act_ru_task t
            join act_ru_execution e on e.id_ = t.execution_id_
            left join act_ru_execution f on f.id_ = e.parent_id_
            join act_ru_variable v
                on v.execution_id_ in (e.id_, e.parent_id_, f.parent_id_, t.proc_inst_id_) and v.task_id_ is null
            where t.id_ in (:tasks) and v.name_ in (:names) and v.text_ is not null
            order by case v.execution_id_
                when e.id_ then 4 when e.parent_id_ then 3 when f.parent_id_ then 2 else 1 end""";

    private final JdbcClient jdbc;
    private final TaskHeadings headings;
    private final ProcessEngine engine;

    TaskTitles(JdbcClient jdbc, TaskHeadings headings, ProcessEngine engine) {
        this.jdbc = jdbc;
        this.headings = headings;
        this.engine = engine;
    }

    /** Title by id of the task; without the tasks that have ended. */
    public Map<String, String> of(Collection<String> tasks) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        Map<String, Map<String, String>> variables = new HashMap<>();
        jdbc.sql(VARIABLES).param("tasks", tasks).param("names", ROUTING).query(row -> {
            variables.computeIfAbsent(row.getString(1), id -> new HashMap<>())
                    .put(row.getString(2), row.getString(3));
        });
        List<Named> named = jdbc.sql(TASKS).param("tasks", tasks)
                .query((row, number) -> new Named(row.getString(1), step(row.getString(2)), new CaseContext(
                        CaseReference.of(row.getString(5)),
                        row.getString(3).substring(0, row.getString(3).indexOf(':')),
                        row.getString(4),
                        variables.getOrDefault(row.getString(1), Map.of())::get)))
                .list();
        // In an engine command, where a feature may read what the caller may not, such as the step of a failed job.
        var configuration = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        Map<CaseContext, String> about = configuration.getCommandExecutorTxRequired()
                .execute(command -> headings.about(named.stream().map(Named::at).toList()));
        Map<String, Long> same = named.stream()
                .collect(Collectors.groupingBy(one -> one.title(about), Collectors.counting()));
        return named.stream().collect(Collectors.toMap(Named::task, one -> same.get(one.title(about)) == 1
                ? one.title(about)
                : one.title(about) + " (" + one.at.reference().value() + ")"));
    }

    private record Named(String task, String step, CaseContext at) {

        private String title(Map<CaseContext, String> about) {
            return step + " · " + about.get(at);
        }
    }

    // The name ends in the case, and has the line breaks of its diagram.
    private static String step(String name) {
        int end = name.lastIndexOf(" · ");
        return (end < 0 ? name : name.substring(0, end)).replaceAll("\\s+", " ").strip();
    }
}
