package org.alteractions.journey.process;

import java.util.List;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** The staff member in whose name the engine, or a page of our own, is working right now. */
@Component
public class CurrentUser {

    static final String NOBODY = "system";

    /** Account name, or "system" for a job or a call from our own code. */
    public String id() {
        Authentication authentication = authentication();
        return authentication == null || authentication.getUserId() == null ? pageUser() : authentication.getUserId();
    }

    /** Chapters that the account belongs to; empty for "system". */
    public List<String> chapters() {
        Authentication authentication = authentication();
        return authentication == null || authentication.getTenantIds() == null
                ? List.of()
                : authentication.getTenantIds();
    }

    /** Whether the work is done in nobody's name, so that no chapter limits it. */
    public boolean isSystem() {
        return NOBODY.equals(id());
    }

    // Outside the engine there is only the login of our own pages; jobs and timers have none.
    private static String pageUser() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return Context.getCommandContext() != null || login == null || !login.isAuthenticated()
                ? NOBODY
                : login.getName();
    }

    private static Authentication authentication() {
        CommandContext engine = Context.getCommandContext();
        return engine == null ? null : engine.getAuthentication();
    }
}
