package org.alteractions.journey.process.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A deployed Camunda Form. Only top-level components count, because Tasklist handles no others. */
public record Form(String id, int version, List<FormField> fields, Set<String> words) {

    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");

    public static Form parse(String id, int version, JsonNode json) {
        List<FormField> fields = new ArrayList<>();
        json.path("components").forEach(node -> {
            FormField component = new FormField(node);
            if (component.key() != null) {
                fields.add(component);
            }
        });
        return new Form(id, version, List.copyOf(fields), Set.copyOf(wordsOf(json.path("components"))));
    }

    public Optional<FormField> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }

    /** Whether the form mentions the key anywhere: in a text, an expression, a list's source or a field. */
    public boolean mentions(String key) {
        return words.contains(key);
    }

    private static Set<String> wordsOf(JsonNode json) {
        Set<String> words = new HashSet<>();
        if (json.isValueNode()) {
            Matcher matcher = WORD.matcher(json.asText());
            while (matcher.find()) {
                words.add(matcher.group());
            }
        }
        json.forEach(child -> words.addAll(wordsOf(child)));
        return words;
    }
}
