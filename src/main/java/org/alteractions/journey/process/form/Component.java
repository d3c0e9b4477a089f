package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** One field of a form as the Modeler wrote it. */
record Component(JsonNode json) {

    String type() {
        return json.path("type").asText();
    }

    String key() {
        return json.path("key").asText(null);
    }

    String label() {
        return json.path("label").asText(json.path("dateLabel").asText(json.path("timeLabel").asText(key())));
    }

    JsonNode rule(String name) {
        return json.path("validate").path(name);
    }

    boolean required() {
        return rule("required").asBoolean(false);
    }

    boolean writable() {
        return !json.path("disabled").asBoolean(false) && !json.path("readonly").asBoolean(false);
    }

    Question question() {
        Map<String, String> properties = new LinkedHashMap<>();
        json.path("properties").fields().forEachRemaining(one -> properties.put(one.getKey(), one.getValue().asText()));
        return new Question(key(), label(), number("min"), number("max"), properties);
    }

    private BigDecimal number(String name) {
        return rule(name).isMissingNode() ? null : rule(name).decimalValue();
    }

    /** FEEL expression that hides the field, or null. */
    String hiddenWhen() {
        return json.path("conditional").path("hide").asText(null);
    }
}
