package org.alteractions.journey.browser;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.camunda.spin.json.SpinJsonNode;

/** The options that a form offers when it opens. */
final class Choices {

    private Choices() {}

    /** Label by value, for every list that is shown. */
    static Map<String, Map<String, String>> of(Map<String, Object> shown) {
        Map<String, Map<String, String>> choices = new HashMap<>();
        shown.forEach((key, value) -> {
            if (value instanceof SpinJsonNode json && json.isArray()) {
                choices.put(key, labels(json));
            }
        });
        return choices;
    }

    static List<String> values(Object shown) {
        return List.copyOf(labels((SpinJsonNode) shown).keySet());
    }

    private static Map<String, String> labels(SpinJsonNode options) {
        Map<String, String> labels = new LinkedHashMap<>();
        try {
            for (JsonNode option : new ObjectMapper().readTree(options.toString())) {
                labels.put(option.path("value").asText(), option.path("label").asText());
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
        return labels;
    }
}
