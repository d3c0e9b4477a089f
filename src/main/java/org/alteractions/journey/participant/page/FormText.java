package org.alteractions.journey.participant.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.springframework.web.util.HtmlUtils;

/** Converts a text of a form from Markdown, with values in double braces, to HTML. */
final class FormText {

    private static final Pattern VALUE = Pattern.compile("\\{\\{\\s*([\\w.]+)\\s*}}");
    private static final Pattern PLACE = Pattern.compile("\uE000(\\d+)\uE001");
    private static final Pattern HEADING = Pattern.compile("^# (.+)$", Pattern.MULTILINE);
    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().escapeHtml(true).sanitizeUrls(true).build();

    private FormText() {}

    /** @param values text of a value by its name; it is escaped, so it cannot contain mark-up */
    static String html(String text, UnaryOperator<String> values) {
        List<String> found = new ArrayList<>();
        String marked = VALUE.matcher(text).replaceAll(mention -> {
            found.add(values.apply(mention.group(1)));
            return "\uE000" + (found.size() - 1) + "\uE001";
        });
        Node document = PARSER.parse(marked);
        return PLACE.matcher(HTML.render(document)).replaceAll(place -> Matcher.quoteReplacement(
                HtmlUtils.htmlEscape(found.get(Integer.parseInt(place.group(1))), "UTF-8").replaceAll("\\R", "<br>")));
    }

    /** Names of the values that a text shows. */
    static List<String> values(String text) {
        return VALUE.matcher(text).results().map(mention -> mention.group(1)).toList();
    }

    /** The first heading, with its values in place; for the browser's title. */
    static String heading(String text, UnaryOperator<String> values) {
        Matcher heading = HEADING.matcher(text);
        return heading.find()
                ? VALUE.matcher(heading.group(1)).replaceAll(mention ->
                        Matcher.quoteReplacement(values.apply(mention.group(1))))
                : "";
    }
}
