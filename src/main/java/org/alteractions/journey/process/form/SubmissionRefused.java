package org.alteractions.journey.process.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;

/**
 * What Tasklist shows, and REST answers with 400 (409 where it comes second), when a submit cannot be accepted. The engine's own validation
 * exceptions would do, but its REST layer puts an English sentence and an id before their words; this one it lets pass.
 */
public final class SubmissionRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    public SubmissionRefused(String sentences) {
        this(Response.Status.BAD_REQUEST, sentences, null);
    }

    /** The domain's own "no", in staff's words. */
    public SubmissionRefused(String sentences, Refusal domain) {
        this(Response.Status.BAD_REQUEST, sentences, domain);
    }

    private SubmissionRefused(Response.Status status, String sentences, Refusal domain) {
        super(sentences, domain, Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "SubmissionRefused", "message", sentences))
                .build());
    }

    /** Answered with 409: nothing is wrong with the submit itself, but somebody else's came first. */
    public static SubmissionRefused tooLate(String sentences) {
        return new SubmissionRefused(Response.Status.CONFLICT, sentences, null);
    }

    /** What the domain has said, where it was the domain. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable((Refusal) getCause());
    }

    /** Whether somebody else's submit, or a deadline, came first. */
    public boolean isTooLate() {
        return getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode();
    }
}
