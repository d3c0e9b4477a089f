package org.alteractions.journey.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A mail as a page of ours shows it: the mail in a frame, its text below. Its links open in a tab, for no page of ours
 * may be drawn within a frame.
 */
public final class FramedMail {

    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>]+");

    private FramedMail() {}

    /** Words of a mail's text. @param address to which they lead; null for none */
    public record Piece(String words, String address) {}

    /** @param html of the mail; may be null */
    public static String html(String html) {
        if (html == null) {
            return null;
        }
        Document mail = Jsoup.parse(html);
        // White space stays: the policy of the page names the mail's style sheet by its sum.
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
