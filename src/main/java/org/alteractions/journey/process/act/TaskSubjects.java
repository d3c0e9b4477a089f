package org.alteractions.journey.process.act;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Finds the subjects of open tasks whose step is done for several subjects. Requires an engine command. */
@Component
class TaskSubjects {

    /** The task's execution and the parent executions that a multi-instance or timers create. */
    private static final int AROUND = 3;

    private final RuntimeService runtime;
    private final Names names;

    TaskSubjects(RuntimeService runtime, Names names) {
        this.runtime = runtime;
        this.names = names;
    }

    /**
     * Subjects by task id, in staff's words.
     *
     * @param reference of the tasks' case
     */
    Map<String, String> of(Collection<Task> tasks, CaseReference reference) {
        if (tasks.isEmpty()) {
            return Map.of();
        }
        // Read in one query: an execution could end while its parents are read one by one.
        Map<String, String> parents = parents(
                runtime.createExecutionQuery().processInstanceBusinessKey(reference.value()).list());
        Map<String, List<String>> around = new LinkedHashMap<>();
        tasks.forEach(task -> around.put(task.getId(), executions(task, parents)));
        Map<String, Map<String, String>> ids = ids(around.values().stream()
                .flatMap(List::stream).collect(Collectors.toSet()), reference);
        Map<Variable, Map<String, String>> words = new HashMap<>();
        RecordedForm.subjects().forEach(subject -> words(subject, ids).ifPresent(named -> words.put(subject, named)));
        Map<String, String> subjects = new HashMap<>();
        around.forEach((task, executions) ->
                subject(executions, ids, words).ifPresent(name -> subjects.put(task, name)));
        return subjects;
    }

    private static Map<String, String> parents(List<Execution> executions) {
        Map<String, String> parents = new HashMap<>();
        executions.forEach(execution -> parents.put(execution.getId(), ((ExecutionEntity) execution).getParentId()));
        return parents;
    }

    private static List<String> executions(Task task, Map<String, String> parents) {
        return Stream.iterate(task.getExecutionId(), Objects::nonNull, parents::get).limit(AROUND).toList();
    }

    private Map<String, Map<String, String>> ids(Set<String> executions, CaseReference reference) {
        Map<String, Map<String, String>> ids = new HashMap<>();
        if (!executions.isEmpty()) {
            runtime.createVariableInstanceQuery()
                    .executionIdIn(executions.toArray(String[]::new))
                    .variableNameIn(RecordedForm.subjects().stream().map(Variable::key).toArray(String[]::new))
                    .list().stream()
                    .filter(variable -> variable.getValue() != null && !variable.getValue().equals(reference.value()))
                    .forEach(variable -> ids.computeIfAbsent(variable.getExecutionId(), id -> new HashMap<>())
                            .put(variable.getName(), variable.getValue().toString()));
        }
        return ids;
    }

    private Optional<Map<String, String>> words(Variable subject, Map<String, Map<String, String>> ids) {
        Set<String> chosen = ids.values().stream()
                .map(variables -> variables.get(subject.key()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return chosen.isEmpty() ? Optional.empty() : names.chosen(subject.key(), chosen);
    }

    /** An interview is more specific than its candidate, and an inner execution more than an outer one. */
    private static Optional<String> subject(
            List<String> executions, Map<String, Map<String, String>> ids, Map<Variable, Map<String, String>> words) {
        return Stream.of(Variable.DECLARED_IN, Variable.INTERVIEW, Variable.CANDIDATE, Variable.TEAM_DOSSIER)
                .flatMap(subject -> executions.stream()
                        .map(execution -> ids.getOrDefault(execution, Map.of()).get(subject.key()))
                        .filter(Objects::nonNull)
                        .map(id -> words.getOrDefault(subject, Map.of()).get(id)))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
