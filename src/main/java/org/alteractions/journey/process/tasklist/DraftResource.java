package org.alteractions.journey.process.tasklist;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;

/**
 * Serves the drafts of the logged-in staff member only. Saving a draft requires the right to send the form. Camunda's
 * filters refuse anonymous requests, and changes without the page's CSRF token.
 */
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource extends PanelResource {

    private static final String TASK = "task/";

    private final ObjectMapper json = new ObjectMapper();

    DraftResource(String engineName) {
        super(engineName);
    }

    /**
     * Response after saving a draft.
     *
     * @param savedAt ISO 8601
     * @param gone    whether the form can no longer be sent
     * @param holder  name of the colleague who has the task; empty otherwise
     */
    record Saved(String savedAt, boolean gone, String holder) {

        private static Saved of(TaskDrafts.Kept kept) {
            return new Saved(kept.savedAt().toString(), false, kept.holder());
        }
    }

    record EntryView(String subject, String title, String savedAt, boolean gone, List<TaskDrafts.Answer> answers) {

        private static EntryView of(TaskDrafts.Entry entry, String title) {
            return new EntryView(
                    entry.subject(), title, entry.savedAt().toString(), entry.gone(), entry.answers());
        }
    }

    @GET
    public Response mine() {
        return access().account()
                .map(account -> GuardedResponses.json(views(drafts().of(account))))
                .orElseGet(GuardedResponses::notFound);
    }

    // The stored title names the step and the case: names of people are not stored with the draft.
    private List<EntryView> views(List<TaskDrafts.Entry> all) {
        Map<String, String> titles = bean(TaskPanel.BEAN_NAME, TaskPanel.class).titles(all.stream()
                .filter(entry -> !entry.gone() && entry.subject().startsWith(TASK))
                .map(DraftResource::id)
                .toList());
        return all.stream()
                .map(entry -> EntryView.of(entry, titles.getOrDefault(id(entry), entry.title())))
                .toList();
    }

    private static String id(TaskDrafts.Entry entry) {
        return entry.subject().substring(entry.subject().indexOf('/') + 1);
    }

    @PUT
    @Path("task/{taskId}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepTask(@PathParam("taskId") String taskId, InputStream body) throws IOException {
        return keep(body, (account, answers) -> access().workedOn(taskId).isPresent()
                ? Optional.of(Saved.of(drafts().keepTask(account, taskId, answers)))
                : Optional.of(account)
                        .filter(writer -> access().worksOnCases())
                        .flatMap(writer -> drafts().keepGone(writer, taskId, answers))
                        .map(savedAt -> new Saved(savedAt.toString(), true, "")));
    }

    @PUT
    @Path("start/{process}")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response keepStart(@PathParam("process") String process, InputStream body) throws IOException {
        return keep(body, (account, answers) -> access().startable(process)
                .map(definition -> drafts().keepStart(account, definition.getId(), answers))
                .map(savedAt -> new Saved(savedAt.toString(), false, "")));
    }

    /** Polled while a form is open. Answers 204 as long as the task is open. */
    @GET
    @Path("task/{taskId}/gone")
    public Response gone(@PathParam("taskId") String taskId) {
        // The order matters: an open task, the usual case, costs one query.
        return access().task(taskId) == null && access().worksOnCases()
                ? drafts().gone(taskId).map(GuardedResponses::json).orElseGet(GuardedResponses::nothing)
                : GuardedResponses.nothing();
    }

    /** Polled while a form with changing lists is open. */
    @GET
    @Path("task/{taskId}/offered")
    public Response offered(@PathParam("taskId") String taskId) {
        return access().workedOn(taskId)
                .flatMap(task -> drafts().offered(taskId))
                .map(offered -> GuardedResponses.json(Map.of("offered", offered)))
                .orElseGet(GuardedResponses::nothing);
    }

    @POST
    @Path("task/{taskId}/carry-over")
    public Response carryOver(@PathParam("taskId") String taskId) {
        try {
            return access().account()
                    .filter(account -> access().worksOnCases())
                    .flatMap(account -> drafts().carryOver(account, taskId))
                    .map(task -> GuardedResponses.json(Map.of("task", task)))
                    .orElseGet(GuardedResponses::notFound);
        } catch (Refusal refusal) {
            return GuardedResponses.refused(Status.CONFLICT, sentence(refusal));
        }
    }

    @DELETE
    @Path("{kind: task|start}/{id}")
    public Response delete(@PathParam("kind") String kind, @PathParam("id") String id) {
        access().account().ifPresent(account -> drafts().delete(account, kind + "/" + id));
        return GuardedResponses.nothing();
    }

    /** @return empty if the account may not send the form */
    private interface Keeping {
        Optional<Saved> keep(String account, Map<String, Object> answers);
    }

    private Response keep(InputStream body, Keeping keeping) throws IOException {
        String account = access().account().orElse(null);
        try {
            DraftBody draft = DraftBody.read(body, json);
            return draft.account().equals(account)
                    ? keeping.keep(account, draft.answers()).map(GuardedResponses::json)
                            .orElseGet(GuardedResponses::notFound)
                    : GuardedResponses.refused(Status.CONFLICT, "Ce brouillon est celui d'une autre personne.");
        } catch (Refusal refusal) {
            return GuardedResponses.refused(Status.BAD_REQUEST, sentence(refusal));
        }
    }

    private TaskDrafts drafts() {
        return bean(TaskDrafts.BEAN_NAME, TaskDrafts.class);
    }
}
