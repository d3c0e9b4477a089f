package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A form field as the Modeler wrote it. */
public record FormField(JsonNode json) {

    private static final Set<String> CHOICES = Set.of("radio", "select", "checklist", "taglist");

    public String type() {
        return json.path("type").asText();
    }

    public String key() {
        return json.path("key").asText(null);
    }

    public String label() {
        return json.path("label").asText(json.path("dateLabel").asText(json.path("timeLabel").asText(key())));
    }

    /** Whether the answer is one or several of the offered values. */
    public boolean isChoice() {
        return CHOICES.contains(type());
    }

    public JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    public boolean required() {
        return rule("required").asBoolean(false);
    }

    public boolean writable() {
        return !json.path("disabled").asBoolean(false) && !json.path("readonly").asBoolean(false);
    }

    /** An answer as its author saw it: the labels of the choices, one per line. */
    public String inWords(Object answer) {
        return answer instanceof List<?> chosen
                ? chosen.stream().map(this::labelOf).collect(Collectors.joining("\n"))
                : labelOf(answer);
    }

    private String labelOf(Object value) {
        for (JsonNode option : json.path("values")) {
            if (option.path("value").asText().equals(String.valueOf(value))) {
                return option.path("label").asText();
            }
        }
        return Boolean.TRUE.equals(value) ? "oui" : Boolean.FALSE.equals(value) ? "non" : String.valueOf(value);
    }

    public Question question() {
        Map<String, String> properties = new LinkedHashMap<>();
        json.path("properties").properties().forEach(one -> properties.put(one.getKey(), one.getValue().asText()));
        return new Question(key(), label(), number("min"), number("max"), properties);
    }

    private BigDecimal number(String name) {
        return rule(name).isMissingNode() ? null : rule(name).decimalValue();
    }

    /** FEEL expression that hides the field; null if there is none. */
    public String hiddenWhen() {
        return json.path("conditional").path("hide").asText(null);
    }
}
