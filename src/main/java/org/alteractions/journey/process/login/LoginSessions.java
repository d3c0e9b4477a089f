package org.alteractions.journey.process.login;

import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionAttributeListener;
import jakarta.servlet.http.HttpSessionBindingEvent;
import java.time.Clock;
import java.util.Optional;
import org.alteractions.journey.security.LoggedOut;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Marks a session at the moment when Camunda adds or removes a login, before the response is sent. The page's next
 * request may come at once.
 */
@Component
class LoginSessions implements HttpSessionAttributeListener {

    private static final String ENGINE = "default";

    private final StaffLogins logins;
    private final Clock clock;
    private final SecurityLog log;
    private final ApplicationEventPublisher events;

    LoginSessions(StaffLogins logins, Clock clock, SecurityLog log, ApplicationEventPublisher events) {
        this.logins = logins;
        this.clock = clock;
        this.log = log;
        this.events = events;
    }

    /** The account of a web application session. */
    static Optional<String> account(HttpSession session) {
        return account(AuthenticationUtil.getAuthsFromSession(session));
    }

    private static Optional<String> account(Authentications logins) {
        return Optional.ofNullable(logins.getAuthenticationForProcessEngine(ENGINE)).map(Authentication::getIdentityId);
    }

    @Override
    public void attributeAdded(HttpSessionBindingEvent event) {
        look(event);
    }

    @Override
    public void attributeReplaced(HttpSessionBindingEvent event) {
        look(event);
    }

    private void look(HttpSessionBindingEvent event) {
        HttpSession session = event.getSession();
        // For a replaced attribute, the event contains the previous value.
        if (event.getValue() instanceof Authentications
                && session.getAttribute(event.getName()) instanceof Authentications now) {
            Optional<LoginMark> mark = LoginMark.of(session);
            Optional<String> account = account(now);
            if (account.isPresent() && mark.isEmpty()) {
                begun(session, account.get());
            } else if (account.isEmpty() && mark.isPresent()) {
                LoginMark.remove(session);
                log.recordFor(mark.get().account(), SecurityEvent.LOGOUT);
                events.publishEvent(new LoggedOut(mark.get().account()));
            }
        }
    }

    private void begun(HttpSession session, String account) {
        logins.stored(account).ifPresent(stored -> {
            LoginMark.at(clock.instant(), stored).on(session);
            log.recordFor(account, SecurityEvent.LOGIN, "by", "login page");
        });
    }
}
