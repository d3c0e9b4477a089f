package org.alteractions.journey.staff;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.autoconfigure.web.servlet.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Error page for staff who may not open a page, or whose page does not exist: in the frame, so that they find a way on.
 * It is the same for what another chapter has and for what nobody has.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE - 1)
class StaffErrors implements ErrorViewResolver {

    private static final String CALLER = StaffErrors.class.getName();

    private final StaffFrames frames;

    StaffErrors(StaffFrames frames) {
        this.frames = frames;
    }

    /** On an error dispatch the session's account is not read again. */
    static void remember(HttpServletRequest request) {
        if (request.getUserPrincipal() instanceof Authentication caller) {
            request.setAttribute(CALLER, caller);
        }
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        boolean framed = status == HttpStatus.FORBIDDEN || status == HttpStatus.NOT_FOUND;
        if (!framed || !(request.getAttribute(CALLER) instanceof Authentication caller)) {
            return null;
        }
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("frame", frames.of(request, caller));
        return new ModelAndView("staff/error", shown, status);
    }
}
