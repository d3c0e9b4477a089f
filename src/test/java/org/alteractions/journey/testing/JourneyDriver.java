package org.alteractions.journey.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.participant.PublicEntrances;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.work.LongSteps;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * Moves stories forward in place of staff, the job executor and time. It is the only test class that uses the
 * management service, and it never sleeps.
 */
@Component
public class JourneyDriver {

    private final FormService forms;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final IdentityService identity;
    private final RepositoryService repository;
    private final TestDatabase database;
    private final LongSteps longSteps;
    private final Delivery delivery;
    private final TestMailbox mailbox;
    private final MailMoments moments;
    private final PublicEntrances entrances;
    private final DistinctCards cards;

    JourneyDriver(
            FormService forms,
            TaskService tasks,
            RuntimeService runtime,
            ManagementService management,
            IdentityService identity,
            RepositoryService repository,
            TestDatabase database,
            LongSteps longSteps,
            Delivery delivery,
            TestMailbox mailbox,
            MailMoments moments,
            PublicEntrances entrances,
            DistinctCards cards) {
        this.forms = forms;
        this.tasks = tasks;
        this.runtime = runtime;
        this.management = management;
        this.identity = identity;
        this.repository = repository;
        this.database = database;
        this.longSteps = longSteps;
        this.delivery = delivery;
        this.mailbox = mailbox;
        this.moments = moments;
        this.entrances = entrances;
        this.cards = cards;
    }

    /** Sends a start form as somebody of the chapter and lets the jobs run. @return the business key */
    public String start(String process, String chapter, Map<String, Object> answers) {
        String reference = submitStart(process, chapter, answers);
        settle();
        return reference;
    }

    /** The same as somebody who works for several chapters. */
    public String start(String process, List<String> chapters, Map<String, Object> answers) {
        String reference = as(chapters, () -> forms.submitStartForm(definition(process), answers)).getBusinessKey();
        settle();
        return reference;
    }

    /** Sends a start form and leaves the jobs for later. @return the business key */
    public String submitStart(String process, String chapter, Map<String, Object> answers) {
        return as(chapter, () -> forms.submitStartForm(definition(process), answers)).getBusinessKey();
    }

    /** Starts a process that another one calls, as that one would, and lets the jobs run. */
    public void call(String process, String reference, String chapter) {
        moments.begin();
        runtime.startProcessInstanceByKey(process, reference, Map.of(Variable.CHAPTER.key(), chapter));
        settle();
    }

    /** Sends the form of the one open task of this kind on the case and lets the jobs run. */
    public void complete(String reference, String taskKey, Map<String, Object> answers) {
        complete(task(reference, taskKey), answers);
    }

    /** Sends the form of a task and lets the jobs run. */
    public void complete(Task task, Map<String, Object> answers) {
        submit(task, answers);
        settle();
    }

    /** Sends the form of a task and leaves the jobs for later. */
    public void submit(Task task, Map<String, Object> answers) {
        as(task.getTenantId(), () -> {
            forms.submitTaskForm(task.getId(), answers);
            return null;
        });
    }

    /** Somebody takes on the one open task of this kind. */
    public void take(String reference, String taskKey, String account) {
        take(task(reference, taskKey), account);
    }

    /** Somebody takes on a task. */
    public void take(Task task, String account) {
        tasks.claim(task.getId(), account);
    }

    /** All open tasks of this kind on the case. */
    public List<Task> tasks(String reference, String taskKey) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(taskKey)
                .orderByTaskCreateTime()
                .asc()
                .list();
    }

    /** The one open task of this kind on the case. */
    public Task task(String reference, String taskKey) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(taskKey)
                .list();
        assertThat(open).as("open tasks '%s' of %s (open there: %s)", taskKey, reference, openTasks(reference)).hasSize(1);
        return open.get(0);
    }

    /** The one open task of this kind that is about something: one of a multi-instance. */
    public Task task(String reference, String taskKey, Variable about, String value) {
        List<Task> open = tasks.createTaskQuery()
                .processInstanceBusinessKey(reference)
                .taskDefinitionKey(taskKey)
                .list().stream()
                .filter(task -> value.equals(tasks.getVariable(task.getId(), about.key())))
                .toList();
        assertThat(open).as("open tasks '%s' of %s about %s", taskKey, reference, value).hasSize(1);
        return open.get(0);
    }

    public List<String> openTasks(String reference) {
        return tasks.createTaskQuery().processInstanceBusinessKey(reference).list().stream()
                .map(Task::getTaskDefinitionKey)
                .sorted()
                .toList();
    }

    /** Everything that a form of this task shows, as Tasklist receives it. */
    public Map<String, Object> shown(Task task) {
        return as(task.getTenantId(), () -> forms.getTaskFormVariables(task.getId()));
    }

    /** Everything that a start form shows, for somebody of the chapter. @param process name, as in Tasklist's dialog */
    public Map<String, Object> shownAtStart(String process, String chapter) {
        String definition = repository.createProcessDefinitionQuery()
                .processDefinitionName(process)
                .latestVersion()
                .singleResult()
                .getId();
        return as(chapter, () -> forms.getStartFormVariables(definition));
    }

    public boolean isRunning(String process, String reference) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(reference)
                .count() > 0;
    }

    /** Fires a timer now, whatever its due date: a boundary or catch event, or the task of a timeout listener. */
    public void fire(String reference, String activity) {
        runStep(reference, activity);
        settle();
    }

    /** Runs the one job that waits at a step or timer of the case, due or not, and leaves the others for later. */
    public void runStep(String reference, String activity) {
        List<String> instances = runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(reference).list().stream().map(ProcessInstance::getId).toList();
        List<Job> jobs = management.createJobQuery().activityId(activity).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .toList();
        assertThat(jobs).as("jobs at '%s' of %s", activity, reference).hasSize(1);
        moments.begin();
        management.executeJob(jobs.get(0).getId());
    }

    /** Runs every job that is due in a thread of its own, as the job executor would; who fails is tried again later. */
    public void runInThreads() {
        for (List<Job> due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.stream()
                    .map(job -> CompletableFuture.runAsync(() -> management.executeJob(job.getId()))
                            .exceptionally(collision -> null))
                    .toList()
                    .forEach(CompletableFuture::join);
        }
        delivery.deliver();
    }

    /** Jobs that have failed and were not mended by trying again. */
    public long failures() {
        return management.createJobQuery().withException().count();
    }

    /** Lets time pass, with every timer and message that falls due on the way. */
    public void pass(Duration time) {
        Instant until = now().plus(time);
        for (Date due = nextDue(); due != null && !due.toInstant().isAfter(until); due = nextDue()) {
            // A job runs after its time, never at it: the engine takes "at it" for one more round of a bounded cycle.
            Instant then = due.toInstant().plusMillis(1);
            ClockUtil.setCurrentTime(Date.from(then.isAfter(now()) ? then : now()));
            settle();
        }
        ClockUtil.setCurrentTime(Date.from(until.isAfter(now()) ? until : now()));
        settle();
    }

    /** Lets time pass while nothing runs, as when the application is down. */
    public void oversleep(Duration time) {
        ClockUtil.setCurrentTime(Date.from(now().plus(time)));
    }

    public Instant now() {
        return ClockUtil.getCurrentTime().toInstant();
    }

    /** Runs every job and long step that is due, and sends every mail that is. */
    public void run() {
        entrances.sendAskedLinks();
        moments.begin();
        settle();
    }

    private void settle() {
        do {
            runJobs();
        } while (longSteps.work() > 0);
        delivery.deliver();
        cards.assertDistinct();
    }

    private void runJobs() {
        List<Job> due = dueJobs();
        while (!due.isEmpty()) {
            due.forEach(job -> {
                if (management.createJobQuery().jobId(job.getId()).count() > 0) {
                    management.executeJob(job.getId());
                }
            });
            due = dueJobs();
        }
    }

    private List<Job> dueJobs() {
        return management.createJobQuery().executable().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .toList();
    }

    private Date nextDue() {
        return management.createJobQuery().timers().active().withRetriesLeft().orderByJobDuedate().asc().list().stream()
                .filter(job -> job.getProcessInstanceId() != null)
                .map(Job::getDuedate)
                .findFirst()
                .orElse(null);
    }

    /** Does something as a coordinator of the chapter. */
    public <T> T as(String chapter, Supplier<T> action) {
        return as(List.of(chapter), action);
    }

    private <T> T as(List<String> chapters, Supplier<T> action) {
        moments.begin();
        identity.setAuthentication("story-" + String.join("-", chapters),
                List.of("coordination", "selection", "coach-relations", "school-relations"), chapters);
        try {
            return action.get();
        } finally {
            identity.clearAuthentication();
        }
    }

    /** Every story begins at ten in the morning of today, so that what it tells does not hang on the hour of its run. */
    private static Duration untilMorning() {
        ZonedDateTime now = ZonedDateTime.now(ZoneId.of("Europe/Paris"));
        return Duration.between(now, now.truncatedTo(ChronoUnit.DAYS).withHour(10));
    }

    private String definition(String process) {
        return repository.createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }

    public void startAfresh() {
        ClockUtil.offset(untilMorning().toMillis());
        runtime.createProcessInstanceQuery().rootProcessInstances().list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "next story", true));
        mailbox.empty();
        database.empty();
        moments.forget();
        cards.forget();
    }
}
