package org.alteractions.journey.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Works as a coordinator would: sends forms under the coordinator's account, and waits for the steps in between. */
@Component
@Profile("demo")
class DemoDesk {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(100);

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService repository;
    private final ManagementService management;
    private final IdentityService identity;

    DemoDesk(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService repository,
            ManagementService management,
            IdentityService identity) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.repository = repository;
        this.management = management;
        this.identity = identity;
    }

    /** @return the reference of the case that the start form opened */
    String start(String account, String process, Map<String, Object> answers) {
        String definition = repository.createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId();
        return as(account, () -> forms.submitStartForm(definition, answers).getBusinessKey());
    }

    void complete(String account, String reference, String step, Map<String, Object> answers) {
        Task task = await("task " + step + " of " + reference, () -> tasks.createTaskQuery()
                .processInstanceBusinessKey(reference).taskDefinitionKey(step).listPage(0, 1).stream()
                .findFirst().orElse(null));
        as(account, () -> {
            forms.submitTaskForm(task.getId(), answers);
            return null;
        });
    }

    /** Brings a date of the calendar forward, as an operator does in Cockpit. */
    void bringForward(String reference, String event) {
        Job timer = await("timer " + event + " of " + reference, () -> timer(reference, event));
        try {
            management.executeJob(timer.getId());
        } catch (OptimisticLockingException meanwhile) {
            // Its day has come by itself, and the job executor was faster.
            return;
        }
    }

    private Job timer(String reference, String event) {
        List<String> instances = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).list()
                .stream().map(ProcessInstance::getId).toList();
        return management.createJobQuery().activityId(event).timers().list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .findFirst()
                .orElse(null);
    }

    // The job executor does the steps between two forms, in its own threads.
    private static <T> T await(String what, Supplier<T> look) {
        Instant end = Instant.now().plus(PATIENCE);
        for (T found = look.get(); ; found = look.get()) {
            if (found != null) {
                return found;
            }
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("The demo season waits in vain for the " + what);
            }
            try {
                Thread.sleep(GLANCE.toMillis());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("The application stops", stopped);
            }
        }
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
