package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Objects;

/** Searches people for a form. The words are names, so they are sent in the body: addresses are logged. */
public class KnownPeopleResource extends PanelResource {

    KnownPeopleResource(String engineName) {
        super(engineName);
    }

    record Wanted(String kind, String words) {}

    record Chosen(String kind, String number) {}

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

    /** What the form is filled with after staff have chosen one of the people. */
    @POST
    @Path("/values")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response values(Chosen chosen) {
        if (chosen == null || access().account().isEmpty()) {
            return GuardedResponses.notFound();
        }
        Map<String, String> values = bean(KnownPeople.BEAN_NAME, KnownPeople.class).values(
                Objects.requireNonNullElse(chosen.kind(), ""), Objects.requireNonNullElse(chosen.number(), ""));
        return values.isEmpty() ? GuardedResponses.notFound() : GuardedResponses.json(values);
    }
}
