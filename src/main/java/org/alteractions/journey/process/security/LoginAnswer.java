package org.alteractions.journey.process.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.BriefPage;
import org.alteractions.journey.security.RefusedRequest;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.ResourceHttpRequestHandler;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Response to a request without a login: JSON for programs, a page for browsers. A mistyped address gets 404 instead of
 * a password dialog.
 */
@Component
class LoginAnswer implements AuthenticationEntryPoint {

    private static final String LOG_IN = "Connectez-vous d'abord.";
    private static final Sentence TITLE = new Sentence("Connectez-vous d'abord", "Log in first");
    private static final Sentence WHY = new Sentence(
            "Cette page est réservée à l'équipe de l'association. Si vous avez reçu un lien de notre part, ouvrez-le"
                    + " tel qu'il est dans le courriel, ou demandez vos liens.",
            "This page is for the association's staff. If you have received a link from us, open it as it stands in the"
                    + " e-mail, or ask for your links.");
    private static final Sentence LATER = new Sentence("Trop d'essais", "Too many attempts");

    // Resolved on the first request, because handler mappings are created after the filters.
    private final ObjectProvider<HandlerMapping> pages;

    LoginAnswer(ObjectProvider<HandlerMapping> pages) {
        this.pages = pages;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof EngineAccounts.Throttled throttled) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(throttled.seconds()));
            answer(request, response, LATER, new Sentence(throttled.getMessage(),
                    "Too many wrong passwords. Try again in " + throttled.seconds() + " seconds."),
                    throttled.getMessage());
        } else if (isMistyped(request)) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"journey\"");
            answer(request, response, TITLE, WHY, LOG_IN);
        }
    }

    // Written directly: forwarding to the error page would check the same wrong password again.
    private static void answer(
            HttpServletRequest request, HttpServletResponse response, Sentence title, Sentence why, String words)
            throws IOException {
        if (wantsPage(request)) {
            BriefPage.write(response, title, why);
            return;
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write("{\"type\":\"NotAllowed\",\"message\":\"" + words + "\"}");
    }

    /** The engine's REST interface has no pages. */
    private static boolean wantsPage(HttpServletRequest request) {
        return RefusedRequest.wantsPage(request) && !request.getRequestURI().startsWith("/engine-rest/");
    }

    private boolean isMistyped(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && wantsPage(request)
                && request.getHeader(HttpHeaders.AUTHORIZATION) == null
                && !hasPage(request);
    }

    private boolean hasPage(HttpServletRequest request) {
        ServletRequestPathUtils.parseAndCache(request);
        return pages.orderedStream().anyMatch(mapping -> isServed(mapping, request));
    }

    private static boolean isServed(HandlerMapping mapping, HttpServletRequest request) {
        try {
            HandlerExecutionChain found = mapping.getHandler(request);
            // Static files are public or forbidden, so they need no login.
            return found != null && !(found.getHandler() instanceof ResourceHttpRequestHandler);
        } catch (HttpRequestMethodNotSupportedException otherMethod) {
            return true;
        } catch (Exception unreadable) {
            return false;
        }
    }
}
