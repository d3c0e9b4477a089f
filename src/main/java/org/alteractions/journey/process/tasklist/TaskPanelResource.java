package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;

/**
 * Serves the card of a task. The task is looked up with the rights of the logged-in user, which the filter of the web
 * applications has set on the engine. A task that the user may not do is treated as missing.
 */
public class TaskPanelResource extends PanelResource {

    TaskPanelResource(String engineName) {
        super(engineName);
    }

    @GET
    @Path("card/{taskId}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response card(@PathParam("taskId") String taskId) {
        return access().workedOn(taskId)
                .flatMap(task -> card(task))
                .map(GuardedResponses::json)
                .orElseGet(GuardedResponses::notFound);
    }

    // Tasklist polls, also at the moment when the task's form is sent.
    private Optional<CardView> card(Task task) {
        try {
            return Optional.ofNullable(bean(TaskPanel.BEAN_NAME, TaskPanel.class).card(task.getId()))
                    .map(card -> CardView.of(card, task));
        } catch (RuntimeException failure) {
            if (failure instanceof OptimisticLockingException || access().task(task.getId()) == null) {
                return Optional.empty();
            }
            throw failure;
        }
    }
}
