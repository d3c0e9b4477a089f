package org.alteractions.journey.process.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import org.camunda.bpm.webapp.impl.security.auth.AuthenticationUtil;
import org.camunda.bpm.webapp.impl.security.auth.Authentications;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Logout from the application's own pages. It ends the login of Tasklist, Cockpit and Admin as their button does. */
@Controller
class LogoutController {

    private static final String ENGINE = "default";

    @PostMapping("/deconnexion")
    String logOut(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            Authentications logins = AuthenticationUtil.getAuthsFromSession(session);
            logins.removeByEngineName(ENGINE);
            // Setting the attribute tells the listener of logins, which writes the security log.
            AuthenticationUtil.updateSession(session, logins);
        }
        return "redirect:/";
    }
}
