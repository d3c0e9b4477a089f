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
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.resource.AbstractTasklistPluginResource;

/**
 * Answers for one task. The task is looked up first with the rights of the person logged in, which the filter of the web
 * applications has put on the engine; a task that this person may not do does not exist for them.
 */
public class TaskPanelResource extends AbstractTasklistPluginResource {

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
        return getProcessEngine().getTaskService().createTaskQuery().taskId(taskId).singleResult();
    }

    /** Who may see a task but not do it, as operators may, sees nothing of the people whom it is about. */
    private Optional<Task> workedOn(String taskId) {
        return Optional.ofNullable(getProcessEngine())
                .map(engine -> task(taskId))
                .filter(task -> mayUpdate(Permissions.UPDATE, Resources.TASK, taskId)
                        || task.getProcessDefinitionId() != null && mayUpdate(ProcessDefinitionPermissions.UPDATE_TASK,
                                Resources.PROCESS_DEFINITION, task.getProcessDefinitionId().split(":")[0]));
    }

    private boolean mayUpdate(Permission permission, Resource resource, String id) {
        Authentication caller = getProcessEngine().getIdentityService().getCurrentAuthentication();
        return caller != null && getProcessEngine().getAuthorizationService()
                .isUserAuthorized(caller.getUserId(), caller.getGroupIds(), permission, resource, id);
    }

    private TaskPanel panel() {
        var configuration = (ProcessEngineConfigurationImpl) getProcessEngine().getProcessEngineConfiguration();
        Object panel = configuration.getBeans().get(TaskPanel.BEAN_NAME);
        return (TaskPanel) Objects.requireNonNull(panel, "The engine's beans lack " + TaskPanel.BEAN_NAME);
    }

    /** Path only: the browser adds the host, so that no proxy in between can make it wrong. */
    private String addressOf(String taskId, String name, UriInfo uri) {
        return uri.getBaseUriBuilder()
                .segment("plugin", JourneyTasklistPlugin.ID, engineName, "task", taskId, "document", name)
                .build()
                .getRawPath();
    }
}
