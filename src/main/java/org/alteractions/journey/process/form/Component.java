package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.JsonNode;

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

    /** FEEL expression that hides the field, or null. */
    String hiddenWhen() {
        return json.path("conditional").path("hide").asText(null);
    }
}
