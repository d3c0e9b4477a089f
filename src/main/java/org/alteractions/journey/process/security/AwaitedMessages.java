package org.alteractions.journey.process.security;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ExecutionQuery;
import org.springframework.stereotype.Component;

/**
 * Checks the receiver of a message before the engine does. The engine answers in English, ignores missing receivers of
 * messages to all, and lets a start message open a case with any reference.
 */
@Component
class AwaitedMessages {

    private final RuntimeService runtime;

    AwaitedMessages(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /** @return reason why the message has no receiver or several, as a sentence; checked with the sender's rights */
    Optional<String> problem(JsonNode message) {
        if (text(message, "messageName") == null) {
            return Optional.of("Le nom du message manque.");
        }
        // With "all" the engine ignores every other restriction.
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
