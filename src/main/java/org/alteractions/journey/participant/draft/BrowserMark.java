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

/** A random cookie that returns a browser's drafts to that browser only. It holds no personal data. */
@Component
public class BrowserMark {

    static final String COOKIE = "PARTICIPANT-DRAFTS";

    private static final int BYTES = 32;
    private static final Pattern OURS = Pattern.compile("[\\w-]{43}");
    /** Longer than the lifetime of the page's CSRF token, so the browser is still recognised after a page expires. */
    private static final Duration LIFETIME = Duration.ofDays(7);

    private final SecureRandom random = new SecureRandom();

    /** Sets the cookie if the browser has none. */
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
