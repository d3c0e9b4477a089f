package org.alteractions.journey.process.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.panel.TaskTitles;
import org.alteractions.journey.process.tasklist.CaseSearch.OpenTask;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** Open tasks of cases that the caller may do. The number of queries does not depend on the number of cases. */
@Component
class CallersTasks {

    /** A Café Select has hundreds of tasks; Tasklist shows them all. */
    private static final int MOST_OF_A_CASE = 5;
    private static final int MOST = 500;

    private final TaskService tasks;
    private final TaskTitles titles;
    private final ProcessEngineConfigurationImpl engine;

    CallersTasks(TaskService tasks, TaskTitles titles, ProcessEngine engine) {
        this.tasks = tasks;
        this.titles = titles;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /** Tasks by reference of the case. */
    Map<CaseReference, List<OpenTask>> of(Collection<CaseReference> references) {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        if (caller == null || references.isEmpty()) {
            return Map.of();
        }
        List<Task> open = doneBy(caller, tasks.createTaskQuery().active()
                        .processInstanceBusinessKeyIn(
                                references.stream().map(CaseReference::value).toArray(String[]::new)))
                .orderByTaskPriority().desc()
                .orderByDueDate().asc()
                .listPage(0, MOST);
        Map<String, CaseReference> cases =
                cases(open.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet()));
        Map<CaseReference, List<String>> first = open.stream()
                .filter(task -> cases.containsKey(task.getProcessInstanceId()))
                .collect(Collectors.groupingBy(task -> cases.get(task.getProcessInstanceId()),
                        Collectors.mapping(Task::getId, Collectors.collectingAndThen(Collectors.toList(),
                                all -> all.subList(0, Math.min(MOST_OF_A_CASE, all.size()))))));
        Map<String, String> named = titles.of(first.values().stream().flatMap(List::stream).toList());
        Map<CaseReference, List<OpenTask>> found = new HashMap<>();
        first.forEach((reference, ids) -> found.put(reference, ids.stream()
                .filter(named::containsKey)
                .map(id -> new OpenTask(id, named.get(id)))
                .toList()));
        return found;
    }

    // Who may do all tasks sees those of colleagues too; the others see what is open to their groups, and their own.
    private TaskQuery doneBy(Authentication caller, TaskQuery query) {
        if (engine.getAuthorizationService().isUserAuthorized(caller.getUserId(), caller.getGroupIds(),
                ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY)) {
            return query;
        }
        List<String> groups = caller.getGroupIds();
        return groups == null || groups.isEmpty()
                ? query.taskAssignee(caller.getUserId())
                : query.or().taskCandidateGroupIn(groups).taskAssignee(caller.getUserId()).endOr();
    }

    // Bypasses the authorizations: staff may see these tasks, but not their process instances.
    private Map<String, CaseReference> cases(Set<String> instances) {
        return instances.isEmpty()
                ? Map.of()
                : engine.getCommandExecutorTxRequired().execute(command -> command.runWithoutAuthorization(() ->
                        engine.getRuntimeService().createProcessInstanceQuery().processInstanceIds(instances).list())
                                .stream()
                                .filter(instance -> instance.getBusinessKey() != null)
                                .collect(Collectors.toMap(
                                        ProcessInstance::getId,
                                        instance -> CaseReference.of(instance.getBusinessKey()))));
    }
}
