package org.alteractions.journey.process.intervention;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.Intervention.Subject;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.batch.Batch;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Describes what an intervention changes, in ids, numbers and dates. Reads without a caller's rights. */
@Component
class TargetStates {

    static final String GONE = "gone";

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;

    TargetStates(
            RuntimeService runtime, TaskService tasks, ManagementService management, RepositoryService repository) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
    }

    /**
     * The state at one moment.
     *
     * @param subject case and step concerned
     */
    record TargetState(Subject subject, String words) {}

    TargetState of(EngineTarget target) {
        return found(target).orElse(new TargetState(Subject.none(), GONE));
    }

    private Optional<TargetState> found(EngineTarget target) {
        String id = target.id();
        return switch (target.kind()) {
            case JOB -> Optional.ofNullable(management.createJobQuery().jobId(id).singleResult()).map(this::job);
            case TASK -> Optional.ofNullable(tasks.createTaskQuery().taskId(id).singleResult()).map(this::task);
            case INSTANCE -> instance(id).map(this::instance);
            case INCIDENT ->
                Optional.ofNullable(runtime.createIncidentQuery().incidentId(id).singleResult()).map(this::incident);
            case DEFINITION -> Optional.ofNullable(
                    repository.createProcessDefinitionQuery().processDefinitionId(id).singleResult())
                    .map(TargetStates::definition);
            case DEFINITION_KEY -> repository.createProcessDefinitionQuery().processDefinitionKey(id).latestVersion()
                    .listPage(0, 1).stream().findFirst().map(TargetStates::definition);
            case JOB_DEFINITION -> Optional.ofNullable(
                    management.createJobDefinitionQuery().jobDefinitionId(id).singleResult())
                    .map(TargetStates::jobDefinition);
            case BATCH -> Optional.ofNullable(management.createBatchQuery().batchId(id).singleResult())
                    .map(TargetStates::batch);
            case MANY -> Optional.of(new TargetState(Subject.none(), "-"));
        };
    }

    private TargetState job(Job job) {
        String step = Optional.ofNullable(job.getJobDefinitionId())
                .map(id -> management.createJobDefinitionQuery().jobDefinitionId(id).singleResult())
                .map(JobDefinition::getActivityId)
                .orElse(null);
        return new TargetState(subject(job.getProcessInstanceId(), job.getProcessDefinitionKey(), step),
                "retries=%d, due=%s, priority=%d, suspended=%s".formatted(job.getRetries(),
                        job.getDuedate() == null ? "-" : job.getDuedate().toInstant(), job.getPriority(),
                        job.isSuspended()));
    }

    private TargetState task(Task task) {
        String links = tasks.getIdentityLinksForTask(task.getId()).stream()
                .filter(link -> !"assignee".equals(link.getType()))
                .map(TargetStates::link)
                .sorted()
                .collect(Collectors.joining(", "));
        return new TargetState(
                subject(task.getProcessInstanceId(), null, task.getTaskDefinitionKey()),
                "assignee=%s, %s".formatted(task.getAssignee() == null ? "-" : task.getAssignee(), links));
    }

    private static String link(IdentityLink link) {
        return link.getGroupId() == null ? "user " + link.getUserId() : "group " + link.getGroupId();
    }

    private TargetState instance(ProcessInstance instance) {
        List<String> steps = Arrays.stream(runtime.getActiveActivityIds(instance.getId()).toArray(String[]::new))
                .sorted().toList();
        return new TargetState(subject(instance.getId(), null, null),
                "at " + String.join(", ", steps) + (instance.isSuspended() ? ", suspended" : ""));
    }

    private TargetState incident(Incident incident) {
        return new TargetState(subject(incident.getProcessInstanceId(), null, incident.getActivityId()),
                "open " + incident.getIncidentType());
    }

    private static TargetState definition(ProcessDefinition definition) {
        return new TargetState(new Subject(null, null, definition.getKey(), null),
                "version=%d, suspended=%s".formatted(definition.getVersion(), definition.isSuspended()));
    }

    private static TargetState jobDefinition(JobDefinition definition) {
        return new TargetState(new Subject(null, null, definition.getProcessDefinitionKey(),
                definition.getActivityId()), "suspended=%s, priority=%s".formatted(
                        definition.isSuspended(), definition.getOverridingJobPriority()));
    }

    private static TargetState batch(Batch batch) {
        return new TargetState(Subject.none(), "%s, suspended=%s, jobs=%d".formatted(
                batch.getType(), batch.isSuspended(), batch.getTotalJobs()));
    }

    private Subject subject(String instanceId, String process, String step) {
        return Optional.ofNullable(instanceId).flatMap(this::instance)
                .map(instance -> new Subject(
                        instance.getBusinessKey() == null ? null : CaseReference.of(instance.getBusinessKey()),
                        instance.getTenantId() == null ? null : ChapterId.of(instance.getTenantId()),
                        key(instance.getProcessDefinitionId()), step))
                .orElse(new Subject(null, null, process, step));
    }

    private Optional<ProcessInstance> instance(String id) {
        return Optional.ofNullable(
                runtime.createProcessInstanceQuery().processInstanceId(id).singleResult());
    }

    private String key(String definitionId) {
        return repository.getProcessDefinition(definitionId).getKey();
    }
}
