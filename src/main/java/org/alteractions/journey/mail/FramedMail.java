package org.alteractions.journey.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A mail as a page of the application shows it: the mail in a frame, its text below. Its links open in a tab, because
 * the application's pages may not be framed.
 */
public final class FramedMail {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");

    private FramedMail() {}

    /**
     * A part of a mail's text.
     *
     * @param address target of the link; null for none
     */
    public record Piece(String words, String address) {}

    /** @param html of the mail; may be null */
    public static String html(String html) {
        if (html == null) {
            return null;
        }
        Document mail = Jsoup.parse(html);
        // White space is kept: the page's policy contains a hash of the mail's style sheet.
        mail.outputSettings().prettyPrint(false);
        mail.head().prependElement("base").attr("target", "_blank");
        return mail.outerHtml();
    }

    /** @param text of the mail; may be null */
    public static List<Piece> text(String text) {
        List<Piece> pieces = new ArrayList<>();
        if (text != null) {
            int end = 0;
            Matcher address = ADDRESS.matcher(text);
            while (address.find()) {
                pieces.add(new Piece(text.substring(end, address.start()), null));
                pieces.add(new Piece(address.group(), address.group()));
                end = address.end();
            }
            pieces.add(new Piece(text.substring(end), null));
        }
        return pieces;
    }
}
