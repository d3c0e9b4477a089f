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
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import org.camunda.bpm.engine.OptimisticLockingException;

/**
 * Serves the file of a case by any {@link FileKey}, with the same content for the same rights. A task that the caller
 * may not do is treated as missing; the panel checks the other kinds of keys.
 */
@Produces(MediaType.APPLICATION_JSON)
public class FileResource extends PanelResource {

    private final FileKey key;

    FileResource(String engineName, FileKey key) {
        super(engineName);
        this.key = key;
    }

    @GET
    @Path("file")
    public Response file(@Context UriInfo uri) {
        return read(panel -> panel.file(key))
                .map(file -> FileView.of(file, name -> addressOf(name, uri)))
                .map(GuardedResponses::json)
                .orElseGet(GuardedResponses::notFound);
    }

    /** @param before id of an answered step; only older steps are returned. Null starts with the newest. */
    @GET
    @Path("answers")
    public Response answers(@QueryParam("before") Long before) {
        return read(panel -> panel.answers(key, before == null ? Long.MAX_VALUE : before))
                .map(AnswersView::of)
                .map(GuardedResponses::json)
                .orElseGet(GuardedResponses::notFound);
    }

    @GET
    @Path("answers/{step}/correction")
    public Response correction(@PathParam("step") long step) {
        return read(panel -> panel.correction(key, step)).map(GuardedResponses::json)
                .orElseGet(GuardedResponses::notFound);
    }

    @POST
    @Path("answers/{step}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response correct(@PathParam("step") long step, CorrectionRequest request) {
        return read(panel -> panel.correct(key, step, request.version(), request.answers()))
                .map(result -> GuardedResponses.json(result.status(), CorrectionView.of(result)))
                .orElseGet(GuardedResponses::notFound);
    }

    @GET
    @Path("document/{name}")
    @Produces(MediaType.WILDCARD)
    public Response document(@PathParam("name") String name) {
        return read(panel -> panel.document(key, name)).map(GuardedResponses::attachment)
                .orElseGet(GuardedResponses::notFound);
    }

    // Tasklist polls, also at the moment when the task's form is sent.
    private <T> Optional<T> read(Function<TaskPanel, T> question) {
        if (!isOpen()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(question.apply(bean(TaskPanel.BEAN_NAME, TaskPanel.class)));
        } catch (RuntimeException failure) {
            if (failure instanceof OptimisticLockingException || !isOpen()) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private boolean isOpen() {
        return key.kind() != FileKey.Kind.TASK || access().workedOn(key.id()).isPresent();
    }

    /** Returns the path only: the browser adds the host, so that no proxy can falsify it. */
    private String addressOf(String name, UriInfo uri) {
        UriBuilder address = uri.getBaseUriBuilder().segment("plugin", JourneyTasklistPlugin.ID, engineName);
        key.segments().forEach(address::segment);
        return address.segment("document", name).build().getRawPath();
    }
}
