package org.alteractions.journey.conventions;

import static java.util.function.Predicate.not;
import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.testing.ids.FormIds;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every form works in Tasklist 7.24 (form-js 1.8.7), can be validated by the server and is in French. */
class FormConventionsTest {

    private static final Set<String> SHOWING = Set.of("text", "table", "separator", "spacer");
    private static final Set<String> CHOOSING = Set.of("radio", "select", "checklist", "taglist");
    private static final Set<String> TYPING = Set.of("textfield", "textarea");
    private static final Set<String> OTHER = Set.of("number", "checkbox", "datetime");
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][A-Za-z0-9]*");
    private static final Pattern GENERATED = Pattern.compile("[A-Za-z]+_[0-9a-z]{7}");
    private static final Pattern DIGIT_LIKE_GENERATED = Pattern.compile(".*_.*[0-9].*");
    private static final Pattern EXPRESSION = Pattern.compile("\\{\\{(?!\\w+}})");
    private static final Pattern CODE = Pattern.compile("`|~~~|(?m)^(?: {4}|\\t)");
    private static final Pattern ENGLISH =
            Pattern.compile("(?i)\\b(the|of|and|your|you|please|name|yes|choose|enter|submit|with|this)\\b");

    @TestFactory
    Stream<DynamicTest> fileIsNamedAfterItsForm_forThePlatformWhoseFormsItUses() {
        return Forms.each(form -> Stream.of(
                        form.json().path("id").asText().equals(form.id()) && form.id().matches("[a-z]+(-[a-z]+)*")
                                ? "" : "the id is '" + form.json().path("id").asText()
                                        + "'; file name and id are one, kebab-case",
                        form.json().path("schemaVersion").asInt() == 16 ? "" : "schemaVersion should be 16",
                        "Camunda Platform".equals(form.json().path("executionPlatform").asText())
                                ? "" : "executionPlatform should be Camunda Platform",
                        "7.22.0".equals(form.json().path("executionPlatformVersion").asText())
                                ? "" : "executionPlatformVersion should be 7.22.0, the last one that the Modeler lints")
                .filter(not(String::isEmpty)));
    }

    @TestFactory
    Stream<DynamicTest> everyComponentCanBeSubmittedByTasklist() {
        return Forms.each(form -> form.components().stream()
                .filter(component -> !known(component) || component.has("components"))
                .map(component -> at(component) + " is a " + type(component) + "; Tasklist 7.24 submits top-level "
                        + "components of " + CHOOSING + TYPING + OTHER + " and shows " + SHOWING));
    }

    @TestFactory
    Stream<DynamicTest> keysAreCamelCaseAndIdsAreWords_eachOnce() {
        return Forms.each(form -> {
            Set<String> seen = new HashSet<>();
            Stream<String> keys = form.fields().stream()
                    .map(field -> field.path("key").asText())
                    .filter(key -> !CAMEL_CASE.matcher(key).matches() || !seen.add("key " + key))
                    .map(key -> "key '" + key + "' is not camelCase or stands twice");
            Stream<String> ids = form.components().stream()
                    .map(component -> component.path("id").asText())
                    .filter(id -> id.isBlank() || isGenerated(id) || !seen.add("id " + id))
                    .map(id -> "id '" + id + "' was generated, is empty or stands twice");
            Stream<String> missing = form.components().stream()
                    .filter(component -> !SHOWING.contains(type(component)) && !component.has("key"))
                    .map(component -> at(component) + " has no key");
            return Stream.of(keys, ids, missing).flatMap(problem -> problem);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyFieldHasALabel() {
        return Forms.each(form -> form.components().stream()
                .filter(component -> form.fields().contains(component) || "table".equals(type(component)))
                .filter(component -> labels(component).stream().allMatch(String::isBlank))
                .map(component -> at(component) + " has no label"));
    }

    @TestFactory
    Stream<DynamicTest> wordsAreFrench_andLabelsEndWithoutColon() {
        return Forms.each(form -> Stream.concat(
                form.components().stream().flatMap(component -> words(component).stream()
                        .filter(text -> ENGLISH.matcher(text.replaceAll("\\{\\{.*?}}", "")).find())
                        .map(text -> at(component) + " looks English: \"" + text + "\"")),
                form.components().stream().flatMap(component -> labels(component).stream()
                        .filter(label -> label.strip().endsWith(":"))
                        .map(label -> at(component) + ": the label \"" + label + "\" ends with a colon"))));
    }

    /** The server writes the values of keys into texts, escaped; an expression appears as it is written. */
    @TestFactory
    Stream<DynamicTest> textShowsKeysAlone_andNoneWithinCode() {
        return Forms.each(form -> form.components().stream().flatMap(component -> {
            String text = component.path("text").asText("");
            return Stream.of(
                            text.startsWith("=") || EXPRESSION.matcher(text).find()
                                    ? "shows an expression; a text shows {{key}} alone" : "",
                            CODE.matcher(text).find() ? "shows code, in which values cannot be escaped" : "")
                    .filter(not(String::isEmpty))
                    .map(problem -> at(component) + " " + problem);
        }));
    }

    @TestFactory
    Stream<DynamicTest> textHasALimit() {
        return Forms.each(form -> form.fields().stream()
                .filter(field -> TYPING.contains(type(field)) && !isReadOnly(field))
                .filter(field -> !field.path("validate").path("maxLength").isInt()
                        && !field.path("validate").path("pattern").asText().matches("\\^.+\\$"))
                .map(field -> at(field) + " has neither a maximum length nor a pattern; anybody could paste a book"));
    }

    /** What interviewers score is the form's to say; the mean needs at least one criterion, and a scale with two ends. */
    @TestFactory
    Stream<DynamicTest> criteriaHaveAScaleOfWholeNumbers_andAScorecardHasOne() {
        return Forms.each(form -> {
            List<JsonNode> criteria = form.fields().stream()
                    .filter(field -> field.path("properties").has("criterion"))
                    .toList();
            Stream<String> faulty = criteria.stream()
                    .filter(field -> !"number".equals(type(field))
                            || !field.path("validate").path("min").isInt()
                            || field.path("validate").path("max").asInt() <= field.path("validate").path("min").asInt()
                            || !field.path("validate").path("required").asBoolean())
                    .map(field -> at(field) + " is a criterion; it has to be a required number between whole numbers");
            boolean none = form.id().equals(FormIds.ENTER_SCORECARD) && criteria.isEmpty();
            return Stream.concat(faulty,
                    none ? Stream.of("no field has the custom property \"criterion\"") : Stream.empty());
        });
    }

    /** form-js wants +33240000000 without blanks, and no accent in an address; the server reads what people write. */
    @TestFactory
    Stream<DynamicTest> addressOrNumberIsNotHeldToTheBrowsersFormat() {
        return Forms.each(form -> form.fields().stream()
                .filter(field -> Set.of("email", "phone")
                        .contains(field.path("validate").path("validationType").asText()))
                .map(field -> at(field) + " refuses \"02 40 00 00 00\" or \"lea@écoles.example\" in the browser; name what it"
                        + " asks for by the custom property \"input\" instead"));
    }

    @TestFactory
    Stream<DynamicTest> inputIsAKindThatTheServerKnows_andItsPatternLetsTheServerRead() {
        Map<String, List<String>> examples = Map.of(
                "email", List.of("lea@etu.example", "\u200Blea@écoles.example", "Léa Martin <lea@etu.example>"),
                "phone", List.of("06 12 34 56 78", "+33 (0)6/12/34/56/78", "06\u00A012\u00A034\u00A056\u00A078"));
        return Forms.each(form -> form.fields().stream()
                .filter(field -> field.path("properties").has("input"))
                .flatMap(field -> {
                    String kind = field.path("properties").path("input").asText();
                    Pattern pattern = Pattern.compile(field.path("validate").path("pattern").asText());
                    return examples.containsKey(kind)
                            ? examples.get(kind).stream()
                                    .filter(example -> !pattern.matcher(example).find())
                                    .map(example -> at(field) + " refuses \"" + example + "\" in the browser")
                            : Stream.of(at(field) + " has the unknown input \"" + kind + "\"");
                }));
    }

    @TestFactory
    Stream<DynamicTest> numberHasBounds_andEveryRuleIsWellFormed() {
        return Forms.each(form -> form.fields().stream().flatMap(field -> {
            JsonNode rules = field.path("validate");
            return Stream.of(
                            "number".equals(type(field)) && !(rules.path("min").isNumber()
                                    && rules.path("max").isNumber())
                                    ? "has no minimum or no maximum" : "",
                            isPattern(rules.path("pattern").asText("")) ? "" : "has a pattern that is none",
                            Set.of("", "email", "phone", "custom").contains(rules.path("validationType").asText(""))
                                    ? "" : "has an unknown validation type")
                    .filter(not(String::isEmpty))
                    .map(problem -> at(field) + " " + problem);
        }));
    }

    @TestFactory
    Stream<DynamicTest> choiceOffersValuesInCamelCase_orAList() {
        return Forms.each(form -> form.fields().stream()
                .filter(field -> CHOOSING.contains(type(field)))
                .flatMap(field -> {
                    List<String> values = new ArrayList<>();
                    field.path("values").forEach(value -> values.add(value.path("value").asText()));
                    Stream<String> nothing = values.isEmpty() == field.has("valuesKey")
                            ? Stream.empty()
                            : Stream.of(at(field) + " needs either values or a valuesKey");
                    Set<String> seen = new HashSet<>();
                    return Stream.concat(nothing, values.stream()
                            .filter(value -> !value.matches("[a-z][A-Za-z0-9]*|[0-9]+") || !seen.add(value))
                            .map(value -> at(field) + ": the value '" + value + "' is not camelCase or stands twice"));
                }));
    }

    @TestFactory
    Stream<DynamicTest> timeIsOnTheWallClock() {
        return Forms.each(form -> form.fields().stream()
                .filter(field -> "datetime".equals(type(field)))
                .filter(field -> !"date".equals(field.path("subtype").asText()))
                .filter(field -> !field.path("use24h").asBoolean()
                        || !"no_timezone".equals(field.path("timeSerializingFormat").asText()))
                .map(field -> at(field) + " should use 24 hours and no time zone"));
    }

    @TestFactory
    Stream<DynamicTest> everyFormIsAskedBySomeModel() {
        Set<String> asked = Models.all().stream()
                .flatMap(model -> model.nodes().stream())
                .map(ModelReferencesTest::formOf)
                .collect(toSet());
        return Forms.each(form ->
                asked.contains(form.id()) ? Stream.empty() : Stream.of("no model asks for this form"));
    }

    private static boolean known(JsonNode component) {
        return Stream.of(SHOWING, CHOOSING, TYPING, OTHER).anyMatch(types -> types.contains(type(component)));
    }

    // "field_neededBy" has seven letters after the line, "Field_0a1b2c3" has digits among them.
    private static boolean isGenerated(String id) {
        return GENERATED.matcher(id).matches() && DIGIT_LIKE_GENERATED.matcher(id).matches();
    }

    private static boolean isReadOnly(JsonNode field) {
        return field.path("readonly").asBoolean() || field.path("disabled").asBoolean();
    }

    private static boolean isPattern(String pattern) {
        try {
            Pattern.compile(pattern);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    private static List<String> labels(JsonNode component) {
        return Stream.of("label", "dateLabel", "timeLabel").map(name -> component.path(name).asText("")).toList();
    }

    private static List<String> words(JsonNode component) {
        List<String> words = new ArrayList<>(labels(component));
        words.add(component.path("description").asText(""));
        words.add(component.path("text").asText(""));
        Stream.of("values", "columns").forEach(list -> StreamSupport.stream(component.path(list).spliterator(), false)
                .forEach(entry -> words.add(entry.path("label").asText(""))));
        return words;
    }

    private static String at(JsonNode component) {
        return component.path("id").asText();
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }
}
