package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.Objects;

/** Searches people for a form. The words are names, so they are sent in the body: addresses are logged. */
public class KnownPeopleResource extends PanelResource {

    KnownPeopleResource(String engineName) {
        super(engineName);
    }

    record Wanted(String kind, String words) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(Wanted wanted) {
        if (wanted == null || access().account().isEmpty()) {
            return GuardedResponses.notFound();
        }
        KnownPeople.Result result = bean(KnownPeople.BEAN_NAME, KnownPeople.class).find(
                Objects.requireNonNullElse(wanted.kind(), ""), Objects.requireNonNullElse(wanted.words(), ""));
        return result.refusal() == null
                ? GuardedResponses.json(result.people())
                : GuardedResponses.refused(Status.BAD_REQUEST, result.refusal());
    }
}
