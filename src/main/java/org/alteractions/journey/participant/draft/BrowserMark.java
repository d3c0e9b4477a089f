package org.alteractions.journey.participant.draft;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Pattern;
import org.alteractions.journey.security.Network;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** A random cookie by which a browser gets its own drafts back, and nobody else's. It says nothing of anybody. */
@Component
public class BrowserMark {

    static final String COOKIE = "PARTICIPANT-DRAFTS";

    private static final int BYTES = 32;
    private static final Pattern OURS = Pattern.compile("[\\w-]{43}");
    /** Longer than the page's token: after a page has expired, its browser is still known. */
    private static final Duration LIFETIME = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();

    /** Gives the browser its mark where it has none. */
    public PagePlace place(String page, HttpServletRequest request, HttpServletResponse response) {
        Cookie sent = WebUtils.getCookie(request, COOKIE);
        String mark = sent != null && OURS.matcher(sent.getValue()).matches() ? sent.getValue() : null;
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(COOKIE, mark == null ? secret() : mark)
                .path("/")
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Lax")
                .maxAge(LIFETIME)
                .build()
                .toString());
        return new PagePlace(page, mark, Network.of(request.getRemoteAddr()));
    }

    String secret() {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
