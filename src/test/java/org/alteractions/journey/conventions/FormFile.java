package org.alteractions.journey.conventions;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** One .form file. */
record FormFile(String file, JsonNode json) {

    FormFile(Path path) {
        this(path.getFileName().toString(), parse(path));
    }

    String id() {
        return file.replace(".form", "");
    }

    List<JsonNode> components() {
        return StreamSupport.stream(json.path("components").spliterator(), false).toList();
    }

    /** The components that a person fills in. */
    List<JsonNode> fields() {
        return components().stream().filter(component -> component.has("key")).toList();
    }

    /** The values that the form lists for a choice; empty if it has no such choice, or the application offers them. */
    Optional<Set<String>> offered(String key) {
        return fields().stream()
                .filter(field -> field.path("key").asText().equals(key) && field.path("values").isArray())
                .map(field -> StreamSupport.stream(field.path("values").spliterator(), false))
                .<Set<String>>map(options -> options
                        .map(option -> option.path("value").asText())
                        .collect(Collectors.toCollection(TreeSet::new)))
                .findFirst();
    }

    private static JsonNode parse(Path path) {
        try {
            return new ObjectMapper().readTree(Models.read(path));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(path + " is not valid JSON", e);
        }
    }
}
