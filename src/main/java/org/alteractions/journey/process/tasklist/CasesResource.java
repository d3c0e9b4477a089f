package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Searches cases. The words may be a person's name, so they are sent in the body: proxies log addresses. */
public class CasesResource extends PanelResource {

    CasesResource(String engineName) {
        super(engineName);
    }

    record Wanted(String words) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Response find(Wanted wanted) {
        String words = wanted == null || wanted.words() == null ? "" : wanted.words();
        return access().account()
                .map(account -> GuardedResponses.json(bean(CaseSearch.BEAN_NAME, CaseSearch.class).find(words)))
                .orElseGet(GuardedResponses::notFound);
    }
}
