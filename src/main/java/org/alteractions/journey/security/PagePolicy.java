package org.alteractions.journey.security;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** What a browser may load for a page of ours: style sheets and pictures of this address, and no script but on {@link ScriptedPages}. */
public final class PagePolicy {

    public static final String HEADER = "Content-Security-Policy";

    static final String STRICT = policy("");
    static final String SCRIPTED = STRICT + "; script-src 'self'; connect-src 'self'";

    private PagePolicy() {}

    /**
     * For a page with a mail in a frame: the frame is bound by the policy of its page, and a mail has its style sheet
     * within it, which is named here by its sum.
     *
     * @param html of the mail; may be null
     */
    public static String showing(String html) {
        StringBuilder sums = new StringBuilder();
        if (html != null) {
            // As a browser reads it: what came by SMTP ends its lines with two characters.
            for (Element style : Jsoup.parse(html.replaceAll("\\r\\n?", "\n")).select("style")) {
                sums.append(" 'sha256-").append(sum(style.data())).append('\'');
            }
        }
        return policy(sums.toString());
    }

    private static String policy(String styles) {
        return "default-src 'none'; style-src 'self'" + styles
                + "; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
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
