package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member or participant on whose behalf the engine or an application page is working. */
@Component
public class CurrentUser {

    static final String NOBODY = "system";

    /** Account name, participant number, or "system" for jobs and calls from application code. */
    public String id() {
        Authentication authentication = authentication();
        return authentication == null || authentication.getUserId() == null ? pageUser() : authentication.getUserId();
    }

    /** Chapters of the account, or the chapter of a participant's case; empty for "system". */
    public List<ChapterId> chapters() {
        Authentication authentication = authentication();
        if (authentication == null || authentication.getTenantIds() == null) {
            return pageLogin() instanceof ActingParticipant participant ? List.of(participant.chapter()) : List.of();
        }
        return authentication.getTenantIds().stream().map(ChapterId::of).toList();
    }

    /** Whether the work is done for no user, so that no chapter limits it. */
    public boolean isSystem() {
        return NOBODY.equals(id());
    }

    /** Whether the current user is a participant, who has no account. */
    public boolean isStranger() {
        return pageLogin() instanceof ActingParticipant && authentication() == null;
    }

    // Outside the engine only the login of the application's pages counts; jobs and timers have none. The engine does
    // not know participants: the page checks what they send, and it is done in their name.
    private static String pageUser() {
        var login = pageLogin();
        boolean counts = login instanceof ActingParticipant || Context.getCommandContext() == null;
        return login == null || !login.isAuthenticated() || !counts ? NOBODY : login.getName();
    }

    private static org.springframework.security.core.Authentication pageLogin() {
        return SecurityContextHolder.getContext().getAuthentication();
    }

    private static Authentication authentication() {
        CommandContext engine = Context.getCommandContext();
        return engine == null ? null : engine.getAuthentication();
    }
}
