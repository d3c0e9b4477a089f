package org.alteractions.journey.process.security;

import org.springframework.http.HttpStatus;

/** Refusal of a request by the gate: a status and a sentence for the sender. */
final class GateRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final HttpStatus status;
    private final String reason;

    /** @param reason a fixed word for the security log */
    GateRefusal(HttpStatus status, String reason, String sentence) {
        super(sentence, null, false, false);
        this.status = status;
        this.reason = reason;
    }

    HttpStatus status() {
        return status;
    }

    String reason() {
        return reason;
    }
}
