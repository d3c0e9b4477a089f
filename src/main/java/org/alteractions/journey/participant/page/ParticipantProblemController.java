package org.alteractions.journey.participant.page;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Explains why a filter in front of the pages refused a request. */
@Controller
public class ParticipantProblemController {

    public static final String PATH = "/participants/problem/";

    private static final String IN_A_WHILE = "600";
    private static final Map<Integer, String> MESSAGES = Map.of(403, "stale", 429, "too-many", 503, "busy");

    @RequestMapping(PATH + "{status}")
    ModelAndView problem(@PathVariable int status, HttpServletResponse response) {
        if (status == HttpStatus.TOO_MANY_REQUESTS.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, IN_A_WHILE);
        }
        boolean known = MESSAGES.containsKey(status);
        return new ModelAndView("participant/message", known ? HttpStatus.valueOf(status) : HttpStatus.NOT_FOUND)
                .addObject("message", known ? MESSAGES.get(status) : "unknown");
    }
}
