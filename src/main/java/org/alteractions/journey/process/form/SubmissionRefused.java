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

    private final transient String told;

    public SubmissionRefused(String sentences) {
        this(Response.Status.BAD_REQUEST, sentences, sentences, null);
    }

    /**
     * The domain's own "no", in staff's words.
     *
     * @param told the same with the names of people, for whoever has sent the form: the exception names nobody
     */
    public SubmissionRefused(String sentences, String told, Refusal domain) {
        this(Response.Status.BAD_REQUEST, sentences, told, domain);
    }

    private SubmissionRefused(Response.Status status, String sentences, String told, Refusal domain) {
        super(sentences, domain, Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("type", "SubmissionRefused", "message", told))
                .build());
        this.told = told;
    }

    /** Answered with 409: nothing is wrong with the submit itself, but somebody else's came first. */
    public static SubmissionRefused tooLate(String sentences) {
        return new SubmissionRefused(Response.Status.CONFLICT, sentences, sentences, null);
    }

    /** What the domain has said, where it was the domain. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable((Refusal) getCause());
    }

    /** The sentences with the names of the people whom they are about. */
    public String told() {
        return told;
    }

    /** Whether somebody else's submit, or a deadline, came first. */
    public boolean isTooLate() {
        return getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode();
    }
}
