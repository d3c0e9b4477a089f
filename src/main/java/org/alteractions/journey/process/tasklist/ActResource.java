package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.alteractions.journey.Refusal;

/**
 * Serves a form's consequences: before it is sent to callers who may send it, afterwards to its sender. Other callers
 * get an empty response.
 */
public class ActResource extends PanelResource {

    ActResource(String engineName) {
        super(engineName);
    }

    @GET
    @Path("{subject}")
    @Produces(MediaType.APPLICATION_JSON)
    public Response outcome(@PathParam("subject") String subject) {
        return answer(Optional.ofNullable(panel().outcome(subject)));
    }

    @POST
    @Path("task/{taskId}/consequences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ofTask(@PathParam("taskId") String taskId, Map<String, Object> answers) {
        return foretold(() -> access().workedOn(taskId).map(task -> panel().ofTask(taskId, given(answers))));
    }

    @POST
    @Path("process-definition/{definitionId}/consequences")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response ofStart(@PathParam("definitionId") String definitionId, Map<String, Object> answers) {
        return foretold(() -> access().mayStart(definitionId)
                ? Optional.ofNullable(panel().ofStart(definitionId, given(answers)))
                : Optional.empty());
    }

    private Response foretold(Supplier<Optional<?>> consequences) {
        try {
            return answer(consequences.get());
        } catch (Refusal refusal) {
            return GuardedResponses.refused(Status.BAD_REQUEST, sentence(refusal));
        }
    }

    private static Map<String, Object> given(Map<String, Object> answers) {
        return answers == null ? Map.of() : answers;
    }

    private static Response answer(Optional<?> body) {
        return body.map(GuardedResponses::json).orElseGet(GuardedResponses::nothing);
    }

    private ActPanel panel() {
        return bean(ActPanel.BEAN_NAME, ActPanel.class);
    }
}
