package org.alteractions.journey.process.security;

import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.stereotype.Component;

/** Logs who changed models, accounts and rights over the engine's REST interface. */
@Component
class EngineChanges {

    private static final Map<String, SecurityEvent> KINDS = Map.of(
            "deployment", SecurityEvent.DEPLOYMENT,
            "process-definition", SecurityEvent.DEPLOYMENT,
            "user", SecurityEvent.ACCOUNT_CHANGED,
            "group", SecurityEvent.RIGHTS_CHANGED,
            "tenant", SecurityEvent.RIGHTS_CHANGED,
            "authorization", SecurityEvent.RIGHTS_CHANGED);

    private final SecurityLog log;

    EngineChanges(SecurityLog log) {
        this.log = log;
    }

    /** @param path within the interface; contains only ids of accounts, groups and models, and fixed words */
    void record(HttpMethod method, PathContainer path, EngineRule rule, int status) {
        if (status < 400 && rule.changesTheEngine()) {
            String[] parts = path.value().split("/");
            event(method, parts).ifPresent(event -> log.record(event, "action", method.name(), "target", path.value()));
        }
    }

    private static Optional<SecurityEvent> event(HttpMethod method, String[] parts) {
        // Deployments are logged with their id where their files are checked.
        boolean recorded = parts[parts.length - 1].equals("submit-form")
                || parts[1].equals("deployment") && method == HttpMethod.POST;
        return recorded ? Optional.empty() : Optional.ofNullable(KINDS.get(parts[1]));
    }
}
