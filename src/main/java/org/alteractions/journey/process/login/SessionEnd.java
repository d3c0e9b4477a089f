package org.alteractions.journey.process.login;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import org.alteractions.journey.security.FilterOrder;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a web application session at the next request after its account was deleted, its password changed or its maximum
 * length reached. Runs before all filters that trust the session.
 */
@Component
@Order(FilterOrder.SESSIONS)
class SessionEnd extends OncePerRequestFilter {

    private final StaffLogins logins;
    private final LoginSettings settings;
    private final Clock clock;
    private final SecurityLog log;

    SessionEnd(StaffLogins logins, LoginSettings settings, Clock clock, SecurityLog log) {
        this.logins = logins;
        this.settings = settings;
        this.clock = clock;
        this.log = log;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        HttpSession session = request.getSession(false);
        if (session != null) {
            endIfDue(session);
        }
        chain.doFilter(request, response);
    }

    private void endIfDue(HttpSession session) {
        try {
            LoginSessions.account(session).ifPresent(account -> end(session, account));
        } catch (IllegalStateException endedByAnotherRequest) {
            logger.trace("The session has just ended");
        }
    }

    private void end(HttpSession session, String account) {
        reason(account, LoginMark.of(session)).ifPresent(reason -> {
            session.invalidate();
            log.recordFor(account, SecurityEvent.LOGOUT, "reason", reason);
        });
    }

    private Optional<String> reason(String account, Optional<LoginMark> mark) {
        if (mark.isEmpty() || !mark.get().account().equals(account)) {
            return Optional.of("no login");
        }
        if (mark.get().isOver(clock.instant(), settings.longestSession())) {
            return Optional.of("longest session");
        }
        Optional<StoredPassword> stored = logins.stored(account);
        if (stored.isEmpty()) {
            return Optional.of("account deleted");
        }
        return mark.get().fits(stored.get()) ? Optional.empty() : Optional.of("password changed");
    }
}
