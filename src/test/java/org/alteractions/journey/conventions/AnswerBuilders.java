package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Generates the builders with which stories fill in forms: a class per form, a method per question. */
final class AnswerBuilders {

    static final Path FOLDER = Path.of("src/test/java/org/alteractions/journey/testing/answers");

    /** A question whose answer decides how the case goes on: its values begin a sentence in a story. */
    private static final Pattern DECISION = Pattern.compile(".*(Decision|Outcome|Answer|Action|Event|Plan)");
    /** What Java keeps for itself as the name of a method without parameters. */
    private static final Set<String> TAKEN = Set.of("wait", "notify", "clear", "values", "size", "continue", "return");
    private static final Map<String, String> TYPES = Map.of(
            "number", "int", "checkbox", "boolean", "taglist", "List<String>", "checklist", "List<String>");

    private AnswerBuilders() {}

    /** What the folder must hold. */
    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("FormAnswers.java", base());
        Forms.all().forEach(form -> files.put(className(form) + ".java", source(form)));
        return files;
    }

    private static String className(FormFile form) {
        return Arrays.stream(form.id().split("-")).map(AnswerBuilders::capital).collect(joining("", "", "Answers"));
    }

    private static String base() {
        return """
                package org.alteractions.journey.testing.answers;

                import java.util.LinkedHashMap;

                /** Answers to a form by their fields, as Tasklist sends them. */
                public abstract class FormAnswers extends LinkedHashMap<String, Object> {}
                """;
    }

    private static String source(FormFile form) {
        String name = className(form);
        String methods = Stream.concat(beginnings(form, name), form.fields().stream().map(field -> setter(field, name)))
                .collect(joining("\n"));
        return """
                package org.alteractions.journey.testing.answers;
                %s
                /** Written by AnswerBuildersTest from the form '%s': -Djourney.guide=write. */
                public final class %s extends FormAnswers {

                %s}
                """.formatted(methods.contains("List<") ? "\nimport java.util.List;\n" : "", form.id(), name, methods);
    }

    private static Stream<String> beginnings(FormFile form, String name) {
        Optional<JsonNode> decision = form.fields().stream()
                .filter(field -> DECISION.matcher(key(field)).matches() && !values(field).isEmpty())
                .findFirst();
        return decision.stream().flatMap(field -> values(field).stream().map(value -> """
                    public static %s %s() {
                        return new %s().%s("%s");
                    }
                """.formatted(name, beginning(value), name, key(field), value)));
    }

    private static String beginning(String value) {
        return TAKEN.contains(value) ? "decide" + capital(value) : value;
    }

    private static String setter(JsonNode field, String name) {
        String type = TYPES.getOrDefault(field.path("type").asText(), "String");
        return """
                    public %s %s(%s answer) {
                        put("%s", answer);
                        return this;
                    }
                """.formatted(name, key(field), type, key(field));
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }

    private static List<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> value.path("value").asText())
                .toList();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
