package org.alteractions.journey.process;

import java.util.List;
import org.alteractions.journey.id.ChapterId;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member or participant in whose name the engine, or a page of our own, is working right now. */
@Component
public class CurrentUser {

    static final String NOBODY = "system";

    /** Account name, participant's number, or "system" for a job or a call from our own code. */
    public String id() {
        Authentication authentication = authentication();
        return authentication == null || authentication.getUserId() == null ? pageUser() : authentication.getUserId();
    }

    /** Chapters that the account belongs to, or the one of a participant's case; empty for "system". */
    public List<ChapterId> chapters() {
        Authentication authentication = authentication();
        if (authentication == null || authentication.getTenantIds() == null) {
            return pageLogin() instanceof ActingParticipant participant ? List.of(participant.chapter()) : List.of();
        }
        return authentication.getTenantIds().stream().map(ChapterId::of).toList();
    }

    /** Whether the work is done in nobody's name, so that no chapter limits it. */
    public boolean isSystem() {
        return NOBODY.equals(id());
    }

    /** Whether it is somebody without an account. */
    public boolean isStranger() {
        return pageLogin() instanceof ActingParticipant && authentication() == null;
    }

    // Outside the engine there is only the login of our own pages; jobs and timers have none. The engine knows no
    // participants: what they send is done in their name and checked by the page.
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
