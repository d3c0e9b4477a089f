package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.yaml.snakeyaml.Yaml;

/** Every form has a correction, or a sentence that explains why not and what to do instead. */
class CorrectionsTest {

    private static final Path FILE = Path.of("src/main/resources/corrections.yaml");
    private static final Map<String, Map<String, Object>> RULES = new Yaml().load(Models.read(FILE));

    private static final List<String> HANDLERS = sources(
            "(implements [\\w, ]*(TaskFormHandler|StartFormHandler)|extends RegisterPartnerHandler)\\b");
    private static final List<String> CORRECTORS = sources("implements [\\w, ]*AnswerCorrector\\b");
    private static final String NAMES = String.join(
            "", sources("(implements [\\w, ]*KnownNames|extends (PeopleNames|ThingNames))\\b"));
    private static final List<String> MODELS =
            DesignFiles.models().stream().map(Models::read).toList();

    /** Lists whose values are words of their own, or that offer the same at any moment. */
    private static final Set<String> READABLE = Set.of("teamSkills", "teamLanguages", "teamTimes", "teamVariantOptions",
            "openSeasons", "runningSessions", "upcomingSessions", "undeliveredMails");

    private static final Pattern FORM = Pattern.compile("String form\\(\\) \\{\\s*return (\"?[\\w-]+\"?);");
    /** What becomes of people or of the case. A refusal to "change a decision that was followed" fits all outcomes. */
    private static final Pattern ONE_OUTCOME = Pattern.compile("a continué|avec ce résultat|prévenue?s? de cette"
            + "|^L'équipe a été|ont été prévenus|ont reçu|sont formés|^Les recommandations ont|est calculé avec");
    private static final Pattern CONTRACT = Pattern.compile(
            "camunda:formRef=\"([\\w-]+)\"(?:(?!</bpmn:userTask>|</bpmn:startEvent>).)*", Pattern.DOTALL);

    @TestFactory
    Stream<DynamicTest> formSaysWhatStays_andWhatToDoInstead() {
        return Forms.each(form -> {
            Map<String, Object> rule = RULES.get(form.id());
            if (rule == null) {
                return Stream.of("has no line in corrections.yaml");
            }
            Set<String> keys = form.fields().stream().map(field -> field.path("key").asText()).collect(toSet());
            return Stream.concat(
                    Stream.of(String.valueOf(rule.get("why"))).filter(why -> !why.matches("\\p{Lu}.{30,}\\.")).map(why ->
                            "says '" + why + "' of what stays, which is no sentence"),
                    fixed(form).filter(key -> !keys.contains(key)).map(key -> "keeps '" + key + "', which it does not ask"));
        });
    }

    @TestFactory
    Stream<DynamicTest> answerThatTheDomainReads_isKeptAsItIs_orCorrectedThere() {
        return Forms.each(form -> {
            String handlers = of(form, HANDLERS);
            String correctors = of(form, CORRECTORS);
            Set<String> settled = Stream.concat(fixed(form), contract(form)).collect(toSet());
            return form.fields().stream()
                    .map(field -> field.path("key").asText())
                    .filter(key -> names(handlers, key) && !settled.contains(key) && !names(correctors, key))
                    .map(key -> "has '" + key + "', which its handler reads: name it under 'fixed' in corrections.yaml,"
                            + " or write an AnswerCorrector");
        });
    }

    /** A mid-term review that "did not take place" has not let the mission go on with its result. */
    @TestFactory
    Stream<DynamicTest> sentenceIsTrueOfEveryOutcome() {
        return Forms.each(form -> Stream.of(RULES.get(form.id()))
                .map(rule -> String.valueOf(rule.get("why")))
                .filter(why -> hasOutcomes(form) && ONE_OUTCOME.matcher(why).find())
                .map(why -> "has several outcomes, and says '" + why + "' of all of them"));
    }

    private static boolean hasOutcomes(FormFile form) {
        Set<String> contract = contract(form).collect(toSet());
        return form.fields().stream().anyMatch(field ->
                contract.contains(field.path("key").asText()) && field.path("values").size() > 1);
    }

    @Test
    void everyLineIsAForms() {
        assertThat(Forms.all()).extracting(FormFile::id).containsAll(RULES.keySet());
    }

    @TestFactory
    Stream<DynamicTest> chosenPeopleAndThingsHaveNames_whenTheListIsGone() {
        return Forms.each(form -> form.fields().stream()
                .map(field -> field.path("valuesKey").asText(""))
                .filter(list -> !list.isEmpty() && !READABLE.contains(list) && !NAMES.contains('"' + list + '"'))
                .map(list -> "offers '" + list + "', whose values no KnownNames puts into words"));
    }

    private static boolean names(String sources, String key) {
        return sources.contains('"' + key + '"') || sources.contains('"' + key.replaceAll("\\d$", "") + '"');
    }

    private static Stream<String> fixed(FormFile form) {
        return ((List<?>) RULES.getOrDefault(form.id(), Map.of("fixed", List.of())).get("fixed")).stream()
                .map(Object::toString);
    }

    private static Stream<String> contract(FormFile form) {
        return MODELS.stream()
                .flatMap(model -> CONTRACT.matcher(model).results())
                .filter(step -> step.group(1).equals(form.id()))
                .flatMap(step -> Pattern.compile("formField id=\"(\\w+)\"").matcher(step.group()).results())
                .map(field -> field.group(1));
    }

    private static String of(FormFile form, List<String> sources) {
        return sources.stream().filter(source -> form.id().equals(formOf(source))).reduce("", String::concat);
    }

    private static List<String> sources(String role) {
        Pattern pattern = Pattern.compile(role);
        return Sources.files().stream().map(Models::read).filter(source -> pattern.matcher(source).find()).toList();
    }

    static String formOf(String source) {
        Matcher returned = FORM.matcher(source);
        if (!returned.find()) {
            return null;
        }
        String form = returned.group(1);
        Matcher constant = Pattern.compile("\\b" + form.replace("\"", "") + " = \"([\\w-]+)\"").matcher(source);
        return form.startsWith("\"") ? form.replace("\"", "") : constant.find() ? constant.group(1) : null;
    }
}
