package org.alteractions.journey.participant;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alteractions.journey.security.ParticipantPaths;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The error page of participants, in both languages: where something has failed, nobody knows which one is read. */
@Component
class ParticipantErrors implements ErrorViewResolver {

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        String path = Objects.toString(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), "");
        if (!ParticipantPaths.matches(path)) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        // Anything else in an address that does not exist is not repeated.
        shown.put("back", status.is5xxServerError() ? path : null);
        return new ModelAndView("participant/error", shown, status);
    }
}
