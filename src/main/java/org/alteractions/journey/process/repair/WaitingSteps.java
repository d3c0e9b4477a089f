package org.alteractions.journey.process.repair;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.management.JobDefinition;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the waiting steps of an instance, in a constant number of queries. */
@Component
class WaitingSteps {

    /** Of one instance: a Café Select waits for six scorecards of each candidate. */
    private static final int MOST = 500;

    /** End of the ids of the events that send a reminder. */
    private static final String REMINDER = "ReminderDue";

    private final CaseTokens tokens;
    private final TaskService tasks;
    private final ManagementService management;
    private final RepositoryService repository;
    private final JdbcClient jdbc;

    WaitingSteps(CaseTokens tokens, TaskService tasks, ManagementService management, RepositoryService repository,
            JdbcClient jdbc) {
        this.tokens = tokens;
        this.tasks = tasks;
        this.management = management;
        this.repository = repository;
        this.jdbc = jdbc;
    }

    private record Candidate(String task, String team) {}

    List<WaitingStep> of(String instance, String definition) {
        Map<String, List<Task>> open = tasks.createTaskQuery().processInstanceId(instance).listPage(0, MOST).stream()
                .collect(Collectors.groupingBy(Task::getTaskDefinitionKey));
        Map<String, List<Job>> jobs = jobs(instance, definition);
        Map<String, String> reminders = reminders(definition);
        Map<String, List<String>> groups = groups(instance);
        List<WaitingStep> steps = new ArrayList<>();
        tokens.of(instance).stream().map(CaseTokens.Token::step).distinct().forEach(step -> {
            boolean reminds = jobs.containsKey(reminders.getOrDefault(step, ""));
            String job = jobs.getOrDefault(step, List.of()).stream().findFirst().map(Job::getId).orElse(null);
            List<Task> here = open.getOrDefault(step, List.of());
            here.forEach(task -> steps.add(new WaitingStep(step, task.getId(),
                    Optional.ofNullable(task.getDueDate()).map(Date::toInstant).orElse(null),
                    groups.getOrDefault(task.getId(), List.of()), job, reminds)));
            if (here.isEmpty()) {
                steps.add(new WaitingStep(step, null, null, List.of(), job, reminds));
            }
        });
        return steps;
    }

    /** The timer that would send the next reminder of a step. */
    Optional<Job> reminder(String instance, String definition, String step) {
        return Optional.ofNullable(reminders(definition).get(step))
                .flatMap(event -> jobs(instance, definition).getOrDefault(event, List.of()).stream().findFirst());
    }

    /** By the id of the node that the job belongs to. */
    private Map<String, List<Job>> jobs(String instance, String definition) {
        Map<String, String> nodes = management.createJobDefinitionQuery().processDefinitionId(definition)
                .listPage(0, MOST).stream()
                .collect(Collectors.toMap(JobDefinition::getId, JobDefinition::getActivityId));
        return management.createJobQuery().processInstanceId(instance).listPage(0, MOST).stream()
                .filter(job -> nodes.containsKey(String.valueOf(job.getJobDefinitionId())))
                .collect(Collectors.groupingBy(job -> nodes.get(job.getJobDefinitionId())));
    }

    /** Events that remind, by the step that they belong to; those that end the step are deadlines. */
    private Map<String, String> reminders(String definition) {
        Map<String, String> reminders = new HashMap<>();
        repository.getBpmnModelInstance(definition).getModelElementsByType(BoundaryEvent.class).stream()
                .filter(event -> !event.cancelActivity() && event.getId().endsWith(REMINDER))
                .forEach(event -> reminders.put(event.getAttachedTo().getId(), event.getId()));
        return reminders;
    }

    private Map<String, List<String>> groups(String instance) {
        return jdbc.sql("""
                        select l.task_id_ task, l.group_id_ team from act_ru_identitylink l
                        join act_ru_task t on t.id_ = l.task_id_
                        where t.proc_inst_id_ = :instance and l.type_ = 'candidate' and l.group_id_ is not null
                        order by l.group_id_""")
                .param("instance", instance).query(Candidate.class).list().stream()
                .collect(Collectors.groupingBy(Candidate::task,
                        Collectors.mapping(Candidate::team, Collectors.toList())));
    }
}
