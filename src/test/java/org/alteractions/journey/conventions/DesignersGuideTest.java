package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.JourneyApplication;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The designers' guide and the Modeler's templates match the application. */
@Story
class DesignersGuideTest {

    private static final Path GUIDE = DesignFiles.PROCESSES.resolve("README.md");
    private static final Path TEMPLATES = DesignFiles.PROCESSES.resolve(".camunda/element-templates/steps.json");
    private static final String OTHER_PHASE = "Any phase";
    private static final Map<String, String> PHASES = phases();
    private static final Pattern TABLE = Pattern.compile("(?s)<!-- table: ([a-z ]+) -->\\n(.*?)<!-- end -->");

    @Autowired
    List<FormValues> shown;

    @Autowired
    List<Recipients> audiences;

    @Autowired
    List<MailValues> facts;

    @Test
    void tablesAreTrue() throws IOException {
        Map<String, String> tables = Map.of(
                "shown keys", shownKeys(),
                "deadlines", table("deadlines", "lasts", DeadlineNames.values()),
                "reminders", table("reminders", "moments", DeadlineNames.reminders()),
                "audiences", audiences(), "facts", facts());
        String right = TABLE.matcher(Models.read(GUIDE)).replaceAll(found -> Matcher.quoteReplacement(
                "<!-- table: %s -->\n%s<!-- end -->".formatted(found.group(1), tables.get(found.group(1)))));
        if ("write".equals(System.getProperty("journey.guide"))) {
            Files.writeString(GUIDE, right);
        }
        assertThat(Models.read(GUIDE))
                .as("%s; -Djourney.guide=write writes the right tables", GUIDE)
                .isEqualTo(right);
    }

    @Test
    void everyRuleNamesATestThatExists() throws IOException {
        Matcher tests = Pattern.compile("`([A-Za-z]+Test)`").matcher(Models.read(GUIDE));
        List<String> existing;
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            existing = files.map(file -> file.getFileName().toString()).toList();
        }
        assertThat(tests.results().map(found -> found.group(1) + ".java").distinct()).isNotEmpty().isSubsetOf(existing);
    }

    @Test
    void elementTemplatesHaveIdsVersionsAndBindingsThatTheModelerKnows() throws IOException {
        JsonNode templates = new ObjectMapper().readTree(TEMPLATES.toFile());
        Set<String> bindings = Set.of("property", "camunda:inputParameter");
        assertThat(templates).isNotEmpty().allSatisfy(template -> {
            assertThat(template.path("id").asText()).startsWith("org.alteractions.journey.");
            assertThat(template.path("version").isInt()).isTrue();
            assertThat(template.path("name").asText()).isNotBlank();
            assertThat(template.path("appliesTo")).isNotEmpty();
            assertThat(template.path("properties")).isNotEmpty().allSatisfy(property -> assertThat(bindings)
                    .contains(property.path("binding").path("type").asText()));
        });
    }

    @Test
    void elementTemplatesNameBeansThatExist_andInputsAsModelsUseThem() throws IOException {
        JsonNode templates = new ObjectMapper().readTree(TEMPLATES.toFile());
        Set<String> inputs = Models.all().stream()
                .flatMap(model -> Stream.of("template", "to", "appointment", "link", "answerBy").filter(name ->
                        ModelReferencesTest.mailSteps(model, name).findAny().isPresent()))
                .collect(toSet());
        for (JsonNode property : templates.findValues("properties").stream().flatMap(DesignersGuideTest::stream)
                .toList()) {
            JsonNode binding = property.path("binding");
            if ("camunda:inputParameter".equals(binding.path("type").asText())) {
                assertThat(inputs).contains(binding.path("name").asText());
            }
            if ("camunda:delegateExpression".equals(binding.path("name").asText())) {
                assertThat(ModelBeanClasses.byName()).containsKey(property.path("value").asText()
                        .replaceAll("[${}]", ""));
            }
        }
    }

    /** One table per phase, in the order of the journey; the features' packages are the phases. */
    private String shownKeys() {
        Map<String, Map<String, List<String>>> phases = new LinkedHashMap<>();
        PHASES.forEach((feature, phase) -> phases.put(phase, new TreeMap<>()));
        shown.forEach(values -> {
            Map<String, List<String>> rows = phases.get(PHASES.getOrDefault(feature(values), OTHER_PHASE));
            values.shownKeys().forEach(key -> rows.put(key.key(), List.of(key.meaning())));
        });
        return phases.entrySet().stream()
                .filter(phase -> !phase.getValue().isEmpty())
                .map(phase -> "\n#### " + phase.getKey() + "\n\n" + table(List.of("key", "what it shows"), phase.getValue()))
                .collect(joining());
    }

    private static String feature(FormValues values) {
        return values.getClass().getPackageName()
                .replaceFirst("^" + Pattern.quote(JourneyApplication.class.getPackageName()) + "\\.", "")
                .replaceFirst("\\..*", "");
    }

    /** Names under journey.… in application.yaml, and the models that use them. */
    private String table(String bean, String head, Map<String, String> values) {
        Map<String, Set<String>> users = new LinkedHashMap<>();
        Models.all().forEach(model -> Expression.of(model).forEach(expression -> expression.namesGivenTo(bean)
                .forEach(name -> users.computeIfAbsent(DeadlineNames.normal(name), key -> new TreeSet<>())
                        .add(model.id()))));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        values.forEach((name, lasts) -> rows.put(name, List.of(
                lasts, String.join(", ", users.getOrDefault(DeadlineNames.normal(name), Set.of())))));
        return table(List.of("name", head, "used in"), rows);
    }

    private String audiences() {
        Map<String, Set<String>> mails = new TreeMap<>();
        audiences.forEach(audience -> mails.put(audience.name(), new TreeSet<>()));
        Models.all().forEach(model -> ModelReferencesTest.mailSteps(model, "to").forEach(to -> {
            Set<String> templates = ModelReferencesTest.mailSteps(model, "template")
                    .filter(input -> input.getParentElement().equals(to.getParentElement()))
                    .flatMap(input -> Expression.literals(input.getTextContent()))
                    .collect(toSet());
            Expression.literals(to.getTextContent()).forEach(name ->
                    mails.computeIfAbsent(name, key -> new TreeSet<>()).addAll(templates));
        }));
        Map<String, List<String>> rows = new LinkedHashMap<>();
        mails.forEach((name, templates) -> rows.put(name, List.of(String.join(", ", templates))));
        return table(List.of("audience", "mails that it receives"), rows);
    }

    private String facts() {
        Map<String, List<String>> rows = new TreeMap<>();
        facts.forEach(fact -> rows.put(fact.name(), List.of(
                Arrays.stream(fact.type().getRecordComponents())
                        .map(component -> "`${" + fact.name() + "." + component.getName() + "}`")
                        .collect(joining(" ")))));
        return table(List.of("name", "facts"), rows);
    }

    private static String table(List<String> head, Map<String, List<String>> rows) {
        Function<Stream<String>, String> line = cells -> cells.collect(joining(" | ", "| ", " |\n"));
        return line.apply(head.stream())
                + line.apply(head.stream().map(cell -> "---"))
                + rows.entrySet().stream()
                        .map(row -> line.apply(Stream.concat(Stream.of("`" + row.getKey() + "`"), row.getValue().stream())))
                        .collect(joining());
    }

    private static Map<String, String> phases() {
        Map<String, String> phases = new LinkedHashMap<>();
        phases.put("structure", "Request and qualification");
        phases.put("season", "Season");
        phases.put("school", "Presentation");
        phases.put("student", "Application");
        phases.put("cafeselect", "Café Select");
        phases.put("seminar", "Seminar");
        phases.put("team", "Teams");
        phases.put("mission", "Mission");
        phases.put("restitution", "Restitution");
        phases.put("review", "One-year review");
        phases.put("", OTHER_PHASE);
        return phases;
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return java.util.stream.StreamSupport.stream(list.spliterator(), false);
    }
}
