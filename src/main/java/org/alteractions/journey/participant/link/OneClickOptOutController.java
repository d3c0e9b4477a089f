package org.alteractions.journey.participant.link;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.participant.ParticipantLink;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * One-click unsubscribe of mail programs (RFC 8058). The request has no cookies and no CSRF token; the signed link
 * protects it. A GET request redirects to the page where the reader can unsubscribe.
 */
@Controller
public class OneClickOptOutController {

    /** These requests have no CSRF token, because mail programs send them. */
    public static final RequestMatcher MATCHER =
            request -> Pattern.matches("/lien/[^/]+/sans-nouvelles", request.getRequestURI());

    private static final String PAGE = "/lien/{token}";
    private static final String ONE_CLICK = PAGE + "/sans-nouvelles";

    private final IssuedLinks links;
    private final NewsOptOut news;

    OneClickOptOutController(IssuedLinks links, NewsOptOut news) {
        this.links = links;
        this.news = news;
    }

    /** @param page address of the news page, for instance https://…/lien/abc?lang=fr */
    static String address(String page) {
        return page.replaceFirst("\\?.*", "") + "/sans-nouvelles";
    }

    @GetMapping(ONE_CLICK)
    String look(@PathVariable String token) {
        return "redirect:/lien/" + token;
    }

    /** Idempotent. An expired link is accepted; a revoked link is not. */
    @PostMapping(ONE_CLICK)
    ResponseEntity<String> optOut(
            @PathVariable String token, @RequestParam(name = "List-Unsubscribe", required = false) String click) {
        if (!"One-Click".equals(click)) {
            return answer(HttpStatus.BAD_REQUEST, "List-Unsubscribe=One-Click");
        }
        Optional<ParticipantLink> newsLink = links.find(token)
                .filter(link -> link.purpose().equals(Links.NEWS) && link.revokedAt() == null);
        if (newsLink.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, "Ce lien n'est pas connu. / This link is not known.");
        }
        news.optOut(newsLink.get().participant());
        return answer(HttpStatus.OK, "Vous ne recevrez plus de nouvelles. / You will get no more news.");
    }

    private static ResponseEntity<String> answer(HttpStatus status, String text) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(text);
    }
}
