package org.alteractions.journey.cafeselect.grid;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.cafeselect.assessment.EnterScorecardHandler;
import org.alteractions.journey.process.form.FormField;

/** A question of the form as a column of the grid. The designer of the form decides which questions there are. */
public record GridColumn(FormField field) {

    private static final Set<String> TYPES = Set.of("number", "textfield", "textarea", "radio", "select");
    /** Longest text of a field without its own limit. */
    private static final int LONGEST = 20_000;

    /** Whether a cell can ask this question. A list that depends on the case cannot stand in a heading. */
    static boolean fits(FormField field) {
        return TYPES.contains(field.type()) && field.json().path("valuesKey").isMissingNode();
    }

    public String key() {
        return field.key();
    }

    public String label() {
        return field.label().strip();
    }

    /** The label and, for a number, its scale: for readers who do not see the heading of the column. */
    public String title() {
        return scale().isEmpty() ? label() : label() + " (" + scale() + ")";
    }

    public String hint() {
        return isCriterion() ? scale() : field.json().path("description").asText(scale());
    }

    private String scale() {
        return isNumber() && !min().isEmpty() && !max().isEmpty() ? "de " + min() + " à " + max() : "";
    }

    public boolean isCriterion() {
        return field.question().properties().containsKey(EnterScorecardHandler.CRITERION);
    }

    public boolean isNumber() {
        return field.type().equals("number");
    }

    public boolean isLong() {
        return field.type().equals("textarea");
    }

    public String min() {
        return field.rule("min").asText("");
    }

    public String max() {
        return field.rule("max").asText("");
    }

    public int longest() {
        return field.rule("maxLength").asInt(LONGEST);
    }

    /** Labels of the choices by value, in the order of the form; empty for another question. */
    public Map<String, String> choices() {
        Map<String, String> choices = new LinkedHashMap<>();
        for (JsonNode value : field.json().path("values")) {
            choices.put(value.path("value").asText(), value.path("label").asText());
        }
        return choices;
    }
}
