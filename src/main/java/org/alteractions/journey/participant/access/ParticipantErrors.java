package org.alteractions.journey.participant.access;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.security.ParticipantPaths;
import org.alteractions.journey.security.SessionAccount;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Error page for participants and all visitors who are not logged in. It is in both languages, because the language is
 * unknown after a failure or a mistyped address.
 */
@Component
class ParticipantErrors implements ErrorViewResolver {

    private final SessionAccount sessions;

    ParticipantErrors(SessionAccount sessions) {
        this.sessions = sessions;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        boolean participants = ParticipantPaths.matches(path);
        if (!participants && isStaff(request)) {
            // Spring then asks the next resolver.
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("participants", participants);
        // For 404 errors the page does not repeat the address.
        shown.put("back", participants && status.is5xxServerError() ? path : null);
        return new ModelAndView("participant/error", shown, status);
    }

    // On an error dispatch credentials are not checked again; a request that sends them comes from staff.
    private boolean isStaff(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || sessions.of(request) != null;
    }
}
