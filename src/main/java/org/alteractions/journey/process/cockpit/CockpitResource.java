package org.alteractions.journey.process.cockpit;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alteractions.journey.process.directory.StaffGroup;
import org.camunda.bpm.cockpit.plugin.resource.AbstractCockpitPluginResource;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;

/**
 * A Cockpit resource for operators. The application's queries bypass the engine's authorizations, so the resource
 * checks group and chapters itself: an operator sees the chapters of the account, an administrator all of them.
 */
abstract class CockpitResource extends AbstractCockpitPluginResource {

    private static final String FRENCH = "Réservé aux membres des groupes « Exploitation » et « Administration ».";
    private static final String ENGLISH = "Only members of the groups “Exploitation” and “Administration” may do this.";

    CockpitResource(String engineName) {
        super(engineName);
    }

    /** Chapters of the caller; empty if the caller is no operator. */
    final Optional<OperatedChapters> chapters() {
        Authentication caller = getProcessEngine().getIdentityService().getCurrentAuthentication();
        if (caller == null || caller.getUserId() == null) {
            return Optional.empty();
        }
        List<String> groups = Objects.requireNonNullElse(caller.getGroupIds(), List.of());
        if (groups.contains(StaffGroup.ADMINISTRATORS.id())) {
            return Optional.of(OperatedChapters.ALL);
        }
        return groups.contains(StaffGroup.OPERATORS.id())
                ? Optional.of(OperatedChapters.of(Objects.requireNonNullElse(caller.getTenantIds(), List.of())))
                : Optional.empty();
    }

    /** The engine's servlet creates the resources, so they look up beans by name in the engine. */
    final <T> T bean(String name, Class<T> type) {
        var configuration = (ProcessEngineConfigurationImpl) getProcessEngine().getProcessEngineConfiguration();
        return type.cast(Objects.requireNonNull(configuration.getBeans().get(name), "The engine's beans lack " + name));
    }

    static Response json(Object body) {
        return kept(Response.ok(body, MediaType.APPLICATION_JSON));
    }

    static Response refused(Language language) {
        return kept(Response.status(Status.FORBIDDEN).type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "NotAllowed", "message", language == Language.FRENCH ? FRENCH : ENGLISH)));
    }

    /** @param sentence for the caller */
    static Response refused(String sentence) {
        return kept(Response.status(Status.CONFLICT).type(MediaType.APPLICATION_JSON)
                .entity(Map.of("type", "NotAllowed", "message", sentence)));
    }

    static Response notFound() {
        return kept(Response.status(Status.NOT_FOUND));
    }

    private static Response kept(ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header("X-Content-Type-Options", "nosniff").build();
    }
}
