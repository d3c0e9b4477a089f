package org.alteractions.journey.conventions;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/**
 * A form marks each choice that is final or informs people irrevocably, so that staff confirm it before the submit. All
 * other choices are listed in unasked-choices.yaml with a reason.
 */
class EndingMarksTest {

    private static final String ENDS = "irreversible";
    private static final String WRITTEN = "written";
    /** The mark of a participant's question. */
    private static final String FINAL = "final";
    private static final String UNASKED = "unasked-choices.yaml";
    private static final Set<String> TYPED = Set.of("textfield", "textarea", "number");

    /** What looks as if it were meant as one of ours. */
    private static final Pattern NEARLY = Pattern.compile("(?i)(?:irr|ire|rev|writ|wrot).*");

    /** How choices are called that end something. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:stop|cancel|decline|give|close|withdr|gone|missed$).*|.*(?:Withdrew|GivesUp|Gone|cancelled)");

    /** Called so, but what they end comes back: a task that returns, a date that is set anew. */
    private static final Set<String> TAKEN_BACK = Set.of("hold-mid-term.midTermOutcome.missed");

    @TestFactory
    Stream<DynamicTest> choiceThatEndsSomethingIsMarked() {
        return Forms.each(form -> form.fields().stream()
                .filter(field -> "radio".equals(field.path("type").asText()))
                .flatMap(field -> values(field)
                        .filter(value -> ENDING.matcher(value).matches())
                        .filter(value -> !TAKEN_BACK.contains(
                                form.id() + "." + field.path("key").asText() + "." + value))
                        .filter(value -> !field.path("properties").has(ENDS + "." + value))
                        .map(value -> key(field) + ": the choice '" + value + "' sounds as if it ended something; say what"
                                + " ends in the custom property " + ENDS + "." + value)));
    }

    @TestFactory
    Stream<DynamicTest> everyChoiceIsAskedAbout_orHasAReasonWhyNot() {
        Set<String> unasked = unasked();
        return asked().entrySet().stream().map(form -> DynamicTest.dynamicTest(form.getKey(), () ->
                assertThat(form.getValue().entrySet().stream()
                                .filter(choice -> !choice.getValue())
                                .map(Entry::getKey)
                                .filter(choice -> !unasked.contains(choice) && !unasked.contains(form.getKey())))
                        .as("choices of %s: mark them with %s (a page: final), or give the reason in %s",
                                form.getKey(), ENDS, UNASKED)
                        .isEmpty()));
    }

    @Test
    void reasonIsAboutAChoiceThatExists_andIsNotAskedAbout() {
        Map<String, Boolean> known = new TreeMap<>();
        asked().forEach((form, choices) -> {
            known.putAll(choices);
            known.put(form, choices.values().stream().anyMatch(marked -> marked));
        });
        assertThat(unasked()).allSatisfy(one -> assertThat(known).as(one).containsEntry(one, false));
    }

    /** By form, whether each of its choices is marked; one entry of the form's name where none decides. */
    private static Map<String, Map<String, Boolean>> asked() {
        Map<String, Map<String, Boolean>> forms = new TreeMap<>();
        Forms.all().forEach(form -> forms.put(form.id(), asked(form, form.id())));
        DesignFiles.pages().stream().map(FormFile::new).filter(form -> form.file().endsWith(".fr.form")).forEach(form -> {
            String name = "participant/" + form.file().replace(".fr.form", "");
            forms.put(name, asked(form, name));
        });
        return forms;
    }

    private static Map<String, Boolean> asked(FormFile form, String name) {
        List<JsonNode> marked = form.fields().stream()
                .filter(field -> field.path("properties").has(ENDS) || field.path("properties").has(FINAL))
                .toList();
        return form.fields().stream()
                .takeWhile(field -> !TYPED.contains(field.path("type").asText()))
                .filter(field -> "radio".equals(field.path("type").asText()))
                .findFirst()
                .map(decision -> values(decision).collect(Collectors.toMap(
                        value -> name + "." + value, value -> isMarked(decision, value), (one, other) -> one,
                        TreeMap<String, Boolean>::new)))
                .orElseGet(() -> new TreeMap<>(Map.of(name, !marked.isEmpty())));
    }

    private static boolean isMarked(JsonNode decision, String value) {
        JsonNode properties = decision.path("properties");
        return properties.has(ENDS + "." + value)
                || Set.of(properties.path(FINAL).asText().split(" ")).contains(value);
    }

    private static Set<String> unasked() {
        Map<String, List<String>> reasons =
                new Yaml().load(Models.read(Path.of("src", "test", "resources", UNASKED)));
        List<String> all = reasons.values().stream().flatMap(List::stream).toList();
        assertThat(all).doesNotHaveDuplicates();
        return Set.copyOf(all);
    }

    @TestFactory
    Stream<DynamicTest> markIsAboutAChoiceOfItsQuestion_andIsASentence() {
        return Forms.each(form -> form.fields().stream().flatMap(field -> properties(field)
                .flatMap(property -> problems(field, property.getKey(), property.getValue().asText()))));
    }

    private static Stream<String> problems(JsonNode field, String name, String text) {
        String mark = name.split("\\.", 2)[0];
        String value = name.contains(".") ? name.substring(mark.length() + 1) : "";
        Set<String> values = values(field).collect(toSet());
        boolean known = Set.of(ENDS, WRITTEN).contains(mark);
        if (!known && !NEARLY.matcher(name).matches() && !name.equals("case")) {
            return Stream.empty();
        }
        return Stream.of(
                        known || name.equals("case") ? "" : "has the custom property '" + name + "', which nobody reads",
                        value.isEmpty() || values.contains(value) ? "" : name + " is about a choice that is not offered",
                        !mark.equals(ENDS) || text.matches("(?s)\\p{Lu}.{15,400}\\.")
                                ? "" : name + " is no sentence: \"" + text + "\"",
                        !mark.equals(WRITTEN) || field.path("properties").has(name.replace(WRITTEN, ENDS))
                                ? "" : name + " has no " + ENDS + " beside it",
                        !name.equals("case") || "select".equals(field.path("type").asText())
                                ? "" : "case belongs to a list of cases")
                .filter(not(String::isEmpty))
                .map(problem -> key(field) + " " + problem);
    }

    /** The audiences that a form's marks name. */
    static Stream<String> audiences(FormFile form) {
        return form.fields().stream()
                .flatMap(EndingMarksTest::properties)
                .filter(property -> property.getKey().startsWith(WRITTEN))
                .flatMap(property -> Arrays.stream(property.getValue().asText().split(",")))
                .map(String::strip);
    }

    private static Stream<Entry<String, JsonNode>> properties(JsonNode field) {
        return field.path("properties").properties().stream();
    }

    private static Stream<String> values(JsonNode field) {
        return StreamSupport.stream(field.path("values").spliterator(), false)
                .map(value -> value.path("value").asText());
    }

    private static String key(JsonNode field) {
        return field.path("key").asText();
    }
}
