package org.alteractions.journey.process.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/**
 * What Tasklist shows, and REST answers with 400, when a submit cannot be accepted. The engine's own validation
 * exceptions would do, but its REST layer puts an English sentence and an id before their words; this one it lets pass.
 */
public final class SubmissionRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    SubmissionRefused(String sentences) {
        super(sentences, Response.status(Response.Status.BAD_REQUEST)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "SubmissionRefused", "message", sentences))
                .build());
    }
}
