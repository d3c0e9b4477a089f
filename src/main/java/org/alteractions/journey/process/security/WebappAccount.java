package org.alteractions.journey.process.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.alteractions.journey.security.SessionAccount;
import org.camunda.bpm.webapp.impl.security.auth.Authentication;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Component;

/** The account logged in to Tasklist, Cockpit or Admin, for the security log. */
@Component
class WebappAccount implements SessionAccount {

    @Override
    public String of(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        Authentications logins = session == null ? null : AuthenticationUtil.getAuthsFromSession(session);
        Authentication login = logins == null ? null : logins.getAuthenticationForProcessEngine("default");
        return login == null ? null : login.getIdentityId();
    }
}
