package org.alteractions.journey.process.security;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ActingParticipant;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Cases;
import org.alteractions.journey.process.Variable;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/**
 * Sends staff forms in the name of a participant, who has no account. The link determines form and case; the caller has
 * verified the link.
 */
@Component
public class ParticipantSubmissionService {

    private final FormService forms;
    private final TaskService tasks;
    private final RepositoryService repository;

    ParticipantSubmissionService(FormService forms, TaskService tasks, RepositoryService repository) {
        this.forms = forms;
        this.tasks = tasks;
        this.repository = repository;
    }

    /** A task that waits for a participant's answer. */
    public record Waiting(String task, CaseContext context) {}

    /**
     * @param step  id of the user task
     * @param about routing variables that select one of several tasks; else empty
     */
    public Optional<Waiting> waiting(CaseReference reference, String step, Map<Variable, String> about) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(reference.value())
                .taskDefinitionKey(step)
                .list().stream()
                .map(task -> new Waiting(task.getId(), context(task, reference)))
                .filter(task -> about.entrySet().stream().allMatch(one ->
                        task.context().id(one.getKey()).filter(one.getValue()::equals).isPresent()))
                .findFirst();
    }

    /** @throws RuntimeException if the form's answers are refused */
    public void complete(ActingParticipant participant, Waiting waiting, Map<String, Object> answers) {
        as(participant, () -> {
            forms.submitTaskForm(waiting.task(), answers);
            return null;
        });
    }

    /**
     * @return business key of the started instance
     * @throws RuntimeException if the form's answers are refused
     */
    public String start(ActingParticipant participant, String process, Map<String, Object> answers) {
        return as(participant, () -> forms.submitStartForm(
                repository.createProcessDefinitionQuery()
                        .processDefinitionKey(process)
                        .latestVersion()
                        .singleResult()
                        .getId(),
                answers).getBusinessKey());
    }

    /** Runs an action of a participant's page that has no staff form. */
    public void act(ActingParticipant participant, Runnable action) {
        as(participant, () -> {
            action.run();
            return null;
        });
    }

    private CaseContext context(Task task, CaseReference reference) {
        return Cases.of(task, reference.value(), variable -> tasks.getVariable(task.getId(), variable));
    }

    private static <T> T as(ActingParticipant participant, Supplier<T> action) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContext acting = SecurityContextHolder.createEmptyContext();
        acting.setAuthentication(participant);
        SecurityContextHolder.setContext(acting);
        try {
            return action.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
