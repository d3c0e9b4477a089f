package org.alteractions.journey.security;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Content security policy of the application's pages: style sheets and images of the same origin, and scripts only on
 * {@link ScriptedPages}.
 */
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    static final String STRICT = policy("");
    static final String SCRIPTED = STRICT + "; script-src 'self'; connect-src 'self'";

    private PagePolicy() {}

    /**
     * For a page with a mail in a frame. The frame inherits the policy of its page, so the mail's embedded style sheet
     * is allowed by its hash.
     *
     * @param html of the mail; may be null
     */
    public static String showing(String html) {
        StringBuilder sums = new StringBuilder();
        if (html != null) {
            // Line ends as a browser reads them: mails received by SMTP have two characters.
            for (Element style : Jsoup.parse(html.replaceAll("\\r\\n?", "\n")).select("style")) {
                sums.append(" 'sha256-").append(sum(style.data())).append('\'');
            }
        }
        return policy(sums.toString());
    }

    /**
     * Allows the page to run the application's scripts, unless it has a policy of its own.
     *
     * @return whether it may run them
     */
    public static boolean allowScripts(HttpServletResponse response) {
        boolean strict = STRICT.equals(response.getHeader(HEADER));
        if (strict) {
            response.setHeader(HEADER, SCRIPTED);
        }
        return strict;
    }

    private static String policy(String styles) {
        return "default-src 'none'; style-src 'self'" + styles
                + "; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    private static String sum(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
