package org.alteractions.journey.mail.template;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Converts a mail's HTML to plain text: paragraphs, list items, quotations, addresses of links. */
final class PlainText {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(Element content) {
        PlainText plain = new PlainText();
        plain.append(content);
        return plain.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n").replaceAll("\\n{3,}", "\n\n")
                .replaceAll("(?<=\\S) {2,}(?=\\S)", " ").strip() + "\n";
    }

    private void append(Node node) {
        if (node instanceof TextNode words) {
            text.append(words.getWholeText().replaceAll("\\s+", " "));
            return;
        }
        String tag = node.nodeName();
        if ("blockquote".equals(tag)) {
            text.append("\n\n> ").append(((Element) node).wholeText().strip().replaceAll("\\s*\\n\\s*", "\n> "))
                    .append("\n\n");
            return;
        }
        switch (tag) {
            case "br" -> text.append('\n');
            case "li" -> text.append("\n- ");
            case "p", "h1", "h2", "h3", "ul", "ol", "table", "dl" -> text.append("\n\n");
            case "tr", "div", "dt" -> text.append('\n');
            case "td", "dd" -> text.append(' ');
            default -> { }
        }
        node.childNodes().forEach(this::append);
        if ("a".equals(tag) && !node.attr("href").isBlank() && !isItsOwnAddress(node)) {
            text.append(" <").append(node.attr("href")).append('>');
        }
        if ("th".equals(tag)) {
            text.append(" –");
        }
        if ("p".equals(tag) || "ul".equals(tag) || "table".equals(tag) || tag.matches("h[1-3]")) {
            text.append("\n\n");
        }
    }

    private static boolean isItsOwnAddress(Node link) {
        return link.attr("href").equals("mailto:" + ((Element) link).text());
    }
}
