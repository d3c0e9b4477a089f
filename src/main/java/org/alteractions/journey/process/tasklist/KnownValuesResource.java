package org.alteractions.journey.process.tasklist;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Serves the values of the record chosen in a start form, to callers who may send the form. */
public class KnownValuesResource extends PanelResource {

    private final String process;

    KnownValuesResource(String engineName, String process) {
        super(engineName);
        this.process = process;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response known(@Context UriInfo uri) {
        Map<String, String> chosen = new HashMap<>();
        uri.getQueryParameters().forEach((key, values) -> chosen.put(key, values.get(0)));
        return access().startable(process)
                .flatMap(definition -> Optional.ofNullable(panel().known(definition.getId(), chosen)))
                .map(GuardedResponses::json)
                .orElseGet(GuardedResponses::notFound);
    }

    private KnownPanel panel() {
        return bean(KnownPanel.BEAN_NAME, KnownPanel.class);
    }
}
