package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.ShownValues;

/**
 * Writes shown values into a form's texts before the form is sent. form-js would render such values as Markdown and
 * HTML. Fields, choices and tables are rendered as plain text and get their values unescaped.
 */
final class FormTexts {

    private static final String PROPERTY_OF_TEXT = "text";
    private static final String PROPERTY_OF_HTML = "content";
    /** A key in double braces, or other text that form-js may read as a template. */
    private static final Pattern MENTION = Pattern.compile("\\{\\{\\s*(\\w+)\\s*}}|\\{\\{");
    private static final String BRACES = "&#123;&#123;";
    /** form-js evaluates a text with this prefix as an expression. */
    private static final Pattern EXPRESSION = Pattern.compile("^=");
    private static final String EQUALS = "&#61;";

    private final Catalogue catalogue;

    FormTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** Changes the form's texts and HTML at any depth. */
    void fill(JsonNode form, CaseContext context) {
        Set<String> ids = new HashSet<>();
        Arrays.stream(Variable.values()).map(Variable::key).forEach(ids::add);
        form.findValuesAsText("key").forEach(ids::add);
        fill(form, ids, context);
    }

    private void fill(JsonNode parent, Set<String> ids, CaseContext context) {
        for (JsonNode node : parent.path("components")) {
            ObjectNode component = (ObjectNode) node;
            fill(component, PROPERTY_OF_TEXT, ids, context);
            fill(component, PROPERTY_OF_HTML, ids, context);
            fill(component, ids, context);
        }
    }

    private void fill(ObjectNode component, String property, Set<String> ids, CaseContext context) {
        if (component.path(property).isTextual()) {
            String text = EXPRESSION.matcher(component.path(property).asText()).replaceFirst(EQUALS);
            component.put(property, MENTION.matcher(text)
                    .replaceAll(mention -> Matcher.quoteReplacement(written(mention, ids, context))));
        }
    }

    /**
     * Leaves only field inputs and routing variables, which contain no user text, to form-js. An expression could show
     * a value unescaped, and <code>{{this}}</code> all of them; such templates appear as the designer wrote them.
     */
    private String written(MatchResult mention, Set<String> ids, CaseContext context) {
        String key = mention.group(1);
        if (key != null && catalogue.offers(key)) {
            return Markdown.of("%s", ShownValues.inWords(catalogue.value(key, context))).source();
        }
        return key != null && ids.contains(key) ? mention.group() : mention.group().replace("{{", BRACES);
    }
}
