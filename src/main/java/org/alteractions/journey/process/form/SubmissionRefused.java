package org.alteractions.journey.process.form;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;

/**
 * Thrown when a submission is refused. Tasklist shows its message; REST answers 400, or 409 if another submission came
 * first. The engine's own validation exceptions are not used, because its REST layer puts an English sentence and an id
 * before the message.
 */
public final class SubmissionRefused extends WebApplicationException {

    private static final long serialVersionUID = 1L;

    private final transient String told;

    public SubmissionRefused(String sentences) {
        this(Response.Status.BAD_REQUEST, sentences, sentences, null);
    }

    /**
     * A refusal by the domain, in staff's words.
     *
     * @param told the sentences with people's names, for the sender of the form; the exception's message contains none
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

    /** Answered with 409: the submission is valid, but another one came first. */
    public static SubmissionRefused tooLate(String sentences) {
        return new SubmissionRefused(Response.Status.CONFLICT, sentences, sentences, null);
    }

    /** The domain's refusal; empty if the refusal has another cause. */
    public Optional<Refusal> refusal() {
        return Optional.ofNullable((Refusal) getCause());
    }

    /** The sentences with the names of the people concerned. */
    public String told() {
        return told;
    }

    /** Whether another submission or a deadline came first. */
    public boolean isTooLate() {
        return getResponse().getStatus() == Response.Status.CONFLICT.getStatusCode();
    }
}
