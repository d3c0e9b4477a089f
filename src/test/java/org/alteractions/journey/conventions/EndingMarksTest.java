package org.alteractions.journey.conventions;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.Map.Entry;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** A choice that ends something is marked in its form, so that Tasklist asks once more before it is sent. */
class EndingMarksTest {

    private static final String ENDS = "irreversible";
    private static final String WRITTEN = "written";

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
