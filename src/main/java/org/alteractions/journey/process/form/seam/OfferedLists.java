package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.springframework.stereotype.Component;

/**
 * Detects whether lists of an open form have changed while staff read it, for instance the teams after a new
 * calculation.
 */
@Component
class OfferedLists {

    private final Catalogue catalogue;
    private final ObjectMapper json;

    OfferedLists(Catalogue catalogue, ObjectMapper json) {
        this.catalogue = catalogue;
        this.json = json;
    }

    /** A mark that changes whenever a list offers different values; empty for a form without such a list. */
    Optional<String> markOf(Iterable<FormField> fields, CaseContext context) {
        Map<String, Object> offered = new TreeMap<>();
        fields.forEach(field -> {
            String source = field.json().path("valuesKey").asText("");
            if (!source.isEmpty() && FieldCheck.mayGo(field)) {
                offered.put(source, Optional.ofNullable(catalogue.value(source, context)).orElse(""));
            }
        });
        return offered.isEmpty() ? Optional.empty() : Optional.of(marked(offered));
    }

    private String marked(Map<String, Object> offered) {
        try {
            return UUID.nameUUIDFromBytes(json.writeValueAsBytes(offered)).toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The lists " + offered.keySet() + " cannot be written as JSON", e);
        }
    }
}
