package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.task.Task;

/**
 * Answers for one task. The task is looked up first with the rights of the person logged in, which the filter of the web
 * applications has put on the engine; a task that this person may not do does not exist for them.
 */
public class TaskPanelResource extends PanelResource {

    TaskPanelResource(String engineName) {
        super(engineName);
    }

    @GET
    @Path("card/{taskId}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response card(@PathParam("taskId") String taskId) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().card(taskId)).map(card -> CardView.of(card, task)))
                .map(Answers::json)
                .orElseGet(Answers::notFound);
    }

    @GET
    @Path("task/{taskId}/file")
    @Produces(MediaType.APPLICATION_JSON)
    public Response file(@PathParam("taskId") String taskId, @Context UriInfo uri) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().file(taskId)))
                .map(file -> FileView.of(file, name -> addressOf(taskId, name, uri)))
                .map(Answers::json)
                .orElseGet(Answers::notFound);
    }

    /** @param before id of an answered step, for those before it; from the newest on where it is missing */
    @GET
    @Path("task/{taskId}/answers")
    @Produces(MediaType.APPLICATION_JSON)
    public Response answers(@PathParam("taskId") String taskId, @QueryParam("before") Long before) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().answers(taskId, before == null ? Long.MAX_VALUE : before)))
                .map(AnswersView::of)
                .map(Answers::json)
                .orElseGet(Answers::notFound);
    }

    @GET
    @Path("task/{taskId}/answers/{step}/correction")
    @Produces(MediaType.APPLICATION_JSON)
    public Response correction(@PathParam("taskId") String taskId, @PathParam("step") long step) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().correction(taskId, step)))
                .map(Answers::json)
                .orElseGet(Answers::notFound);
    }

    @POST
    @Path("task/{taskId}/answers/{step}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response correct(
            @PathParam("taskId") String taskId, @PathParam("step") long step, CorrectionRequest request) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().correct(taskId, step, request.version(), request.answers())))
                .map(result -> Answers.json(result.status(), CorrectionView.of(result)))
                .orElseGet(Answers::notFound);
    }

    @GET
    @Path("task/{taskId}/document/{name}")
    public Response document(@PathParam("taskId") String taskId, @PathParam("name") String name) {
        return workedOn(taskId)
                .flatMap(task -> of(taskId, () -> panel().document(taskId, name)))
                .map(Answers::attachment)
                .orElseGet(Answers::notFound);
    }

    // Tasklist asks again and again, also in the moment in which somebody sends the task's form.
    private <T> Optional<T> of(String taskId, Supplier<T> read) {
        try {
            return Optional.ofNullable(read.get());
        } catch (RuntimeException failure) {
            if (failure instanceof OptimisticLockingException || task(taskId) == null) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private Task task(String taskId) {
        return access().task(taskId);
    }

    private Optional<Task> workedOn(String taskId) {
        return Optional.ofNullable(getProcessEngine()).flatMap(engine -> new StaffAccess(engine).workedOn(taskId));
    }

    private TaskPanel panel() {
        return bean(TaskPanel.BEAN_NAME, TaskPanel.class);
    }

    /** Path only: the browser adds the host, so that no proxy in between can make it wrong. */
    private String addressOf(String taskId, String name, UriInfo uri) {
        return uri.getBaseUriBuilder()
                .segment("plugin", JourneyTasklistPlugin.ID, engineName, "task", taskId, "document", name)
                .build()
                .getRawPath();
    }
}
