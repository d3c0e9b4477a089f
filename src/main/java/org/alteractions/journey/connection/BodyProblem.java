package org.alteractions.journey.connection;

import org.alteractions.journey.Sentence;

/** Reason why a request is refused before its body is complete. */
enum BodyProblem {
    TOO_SLOW(408, "slow-body", "Votre envoi a mis trop de temps à arriver. Vérifiez votre connexion et recommencez.",
            "What you sent took too long to arrive. Check your connection and send it again."),
    TOO_LARGE(413, "large-body", "Votre envoi est trop volumineux.", "What you sent is too large."),
    TOO_MANY_OF_NETWORK(429, "bodies-of-network",
            "Trop d'envois arrivent en même temps de votre réseau. Recommencez dans une minute.",
            "Too much is being sent from your network at the same time. Send it again in a minute."),
    TOO_MANY(503, "bodies", "Trop d'envois arrivent en même temps. Recommencez dans une minute.",
            "Too much is being sent at the same time. Send it again in a minute."),
    TOO_MANY_REQUESTS(429, "requests-of-network",
            "Trop de demandes arrivent en même temps de votre réseau. Recommencez dans une minute.",
            "Too many requests come from your network at the same time. Try again in a minute.");

    /** Request attribute by which the adapter passes the problem to the filter. */
    static final String ATTRIBUTE = BodyProblem.class.getName();

    private final int status;
    private final String reason;
    private final Sentence sentence;

    BodyProblem(int status, String reason, String french, String english) {
        this.status = status;
        this.reason = reason;
        this.sentence = new Sentence(french, english);
    }

    int status() {
        return status;
    }

    /** Reason in the security log. */
    String reason() {
        return reason;
    }

    Sentence sentence() {
        return sentence;
    }

    boolean isOver() {
        return this != TOO_LARGE;
    }
}
