package org.alteractions.journey.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.work.LongSteps;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Acts as a coordinator under that account: queries open tasks and submits forms. */
@Component
@Profile("demo")
class DemoCoordinator {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final HistoryService history;
    private final RepositoryService repository;
    private final ManagementService management;
    private final IdentityService identity;
    private final LongSteps longSteps;

    DemoCoordinator(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            HistoryService history,
            RepositoryService repository,
            ManagementService management,
            IdentityService identity,
            LongSteps longSteps) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.history = history;
        this.repository = repository;
        this.management = management;
        this.identity = identity;
        this.longSteps = longSteps;
    }

    /**
     * @param answers like those of {@link #complete}
     * @return the reference of the case that the start form opened
     */
    CaseReference start(
            String account,
            String process,
            Function<Supplier<Map<String, Object>>, Map<String, Object>> answers) {
        String definition = repository.createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId();
        return CaseReference.of(as(account, () -> forms.submitStartForm(
                definition, answers.apply(() -> forms.getStartFormVariables(definition))).getBusinessKey()));
    }

    /** @param answers from the values of the form when it opens, which are read only if an answer depends on them */
    void complete(String account, String task, Function<Supplier<Map<String, Object>>, Map<String, Object>> answers) {
        as(account, () -> {
            forms.submitTaskForm(task, answers.apply(() -> forms.getTaskFormVariables(task)));
            return null;
        });
    }

    /** @param about reference that the task is about, if a case has several similar tasks; may be null */
    List<String> openTasks(CaseReference reference, String step, CaseReference about) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference.value()).taskDefinitionKey(step).list()
                .stream()
                .map(Task::getId)
                .filter(task -> about == null || tasks.getVariables(task).containsValue(about.value()))
                .toList();
    }

    /** Tasks of this kind that were completed by a person or cancelled by the process. */
    List<String> finishedTasks(CaseReference reference, String step) {
        return history.createHistoricTaskInstanceQuery()
                .processInstanceBusinessKey(reference.value()).taskDefinitionKey(step).finished().list().stream()
                .map(HistoricTaskInstance::getId)
                .toList();
    }

    Optional<String> timer(CaseReference reference, String event) {
        List<String> instances = instances(reference).stream().map(HistoricProcessInstance::getId).toList();
        return management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .map(Job::getId)
                .findFirst();
    }

    /** Executes a timer early, as an operator does in Cockpit. */
    void bringForward(String timer) {
        management.executeJob(timer);
    }

    boolean hasHappened(CaseReference reference, String event) {
        return instances(reference).stream().anyMatch(instance -> history.createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId()).activityId(event).finished().count() > 0);
    }

    /** Whether the case existed and has ended. */
    boolean isOver(CaseReference reference) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference.value()).count() == 0
                && !instances(reference).isEmpty();
    }

    /** Whether all cases of the chapter wait for people or for a date: no step between two forms is running. */
    boolean isQuiet(ChapterId chapter) {
        return management.createJobQuery().tenantIdIn(chapter.value()).messages().active().executable().count() == 0
                && longSteps.waiting() == 0;
    }

    /** Whether a step between two forms is running in any chapter, or has failed and will be retried. */
    boolean isBusy() {
        return management.createJobQuery().active().messages().withRetriesLeft().count() > 0 || longSteps.waiting() > 0;
    }

    private List<HistoricProcessInstance> instances(CaseReference reference) {
        return history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(reference.value()).list();
    }

    private <T> T as(String account, Supplier<T> work) {
        List<String> groups =
                identity.createGroupQuery().groupMember(account).list().stream().map(Group::getId).toList();
        List<String> chapters = identity.createTenantQuery().userMember(account).includingGroupsOfUser(true).list()
                .stream().map(tenant -> tenant.getId()).toList();
        identity.setAuthentication(account, groups, chapters);
        try {
            return work.get();
        } finally {
            identity.clearAuthentication();
        }
    }
}
