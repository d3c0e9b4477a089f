package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/**
 * Looks who waits for a message before the engine does, which answers in English, says nothing at all where the message
 * is for everybody, and starts a case under any name where the message is one that starts cases.
 */
@Component
class AwaitedMessages {

    private final RuntimeService runtime;

    AwaitedMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @return why it would reach nobody, or not just one, as a sentence; asked in the name of who sends it */
    Optional<String> problem(JsonNode message) {
        if (text(message, "messageName") == null) {
            return Optional.of("Le nom du message manque.");
        }
        // For "all" the engine leaves nobody out, whatever else narrows the message.
        if (message.path("all").asBoolean()) {
            return Optional.of("Un message va à un seul dossier : retirez « all » et précisez le dossier (businessKey)."
                    + " Rien n'a été changé.");
        }
        long waiting = waitingFor(message);
        if (waiting == 0) {
            return Optional.of("Personne n'attend ce message : le dossier est terminé, n'existe pas ou n'en est pas là."
                    + " Rien n'a été changé.");
        }
        boolean narrowed =
                !message.path("correlationKeys").isEmpty() || !message.path("localCorrelationKeys").isEmpty();
        return waiting == 1 || narrowed
                ? Optional.empty()
                : Optional.of("Ce message est attendu à " + waiting + " endroits : précisez le dossier (businessKey)."
                        + " Rien n'a été changé.");
    }

    private long waitingFor(JsonNode message) {
        ExecutionQuery waiting =
                runtime.createExecutionQuery().messageEventSubscriptionName(text(message, "messageName"));
        if (text(message, "businessKey") != null) {
            waiting.processInstanceBusinessKey(text(message, "businessKey"));
        }
        if (text(message, "processInstanceId") != null) {
            waiting.processInstanceId(text(message, "processInstanceId"));
        }
        if (text(message, "tenantId") != null) {
            waiting.tenantIdIn(text(message, "tenantId"));
        }
        return waiting.count();
    }

    private static String text(JsonNode message, String key) {
        return message.path(key).asText(null);
    }
}
