package org.alteractions.journey.conventions;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.testing.DesignFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Participants' forms differ between the languages only in their texts and use only components that pages support. */
class ParticipantFormsTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> DRAWN = List.of("text", "separator", "table", "textfield", "textarea", "number",
            "checkbox", "radio", "select", "checklist", "datetime", "filepicker");

    /** Questions that are never dropped without it, by form, each with the reason. */
    private static final Map<String, String> NEVER_DROPPED = Map.of(
            "register-student", "RegistrationPage compares school and name",
            "hold-review", "AnswerReviewPage always sends the answer that staff's form needs");

    static Stream<String> forms() throws IOException {
        return DesignFiles.pages().stream()
                .map(file -> file.getFileName().toString().replaceAll("\\.(fr|en)\\.form$", ""))
                .distinct().sorted();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formAsksTheSameInBothLanguages(String form) {
        assertThat(questions(form, "en")).as("questions of %s, by key", form).isEqualTo(questions(form, "fr"));
        assertThat(components(form, "en")).as("texts of %s in English", form)
                .extracting(component -> component.path("text").asText())
                .doesNotContainAnyElementsOf(components(form, "fr").stream()
                        .map(component -> component.path("text").asText())
                        .filter(text -> !text.isEmpty())
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formBeginsWithItsTitle_andIsDrawnWithWhatPagesCanShow(String form) {
        for (String language : List.of("fr", "en")) {
            List<JsonNode> components = components(form, language);
            assertThat(components.get(0).path("text").asText()).as("first text of %s.%s", form, language)
                    .startsWith("# ");
            assertThat(components).as("components of %s.%s", form, language)
                    .extracting(component -> component.path("type").asText())
                    .isSubsetOf(DRAWN);
            assertThat(components).as("conditions in %s.%s, which a page without scripts cannot keep", form, language)
                    .noneMatch(component -> component.has("conditional"));
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatMakesAQuestionRequired_isAChoiceOfTheSamePage(String form) {
        for (JsonNode component : components(form, "fr")) {
            for (String property : List.of("neededWhen", "onlyWhen")) {
                String choice = component.path("properties").path(property).asText();
                if (!choice.isEmpty()) {
                    assertThat(questions(form, "fr"))
                            .as("%s of %s: %s '%s'", component.path("key"), form, property, choice)
                            .hasEntrySatisfying(choice.split("=")[0], question ->
                                    assertThat(choice.split("=")[1].split(" ")).allSatisfy(one ->
                                            assertThat(question).containsPattern("\\b" + one + "\\b")));
                }
            }
        }
    }

    /** The server drops what staff's form hides; a page shows the question all the time, so it has to refuse. */
    @ParameterizedTest
    @MethodSource("forms")
    void whatStaffsFormHides_isTiedToAnAnswer(String form) throws IOException {
        Set<String> hidden = hiddenFromStaff();
        assertThat(components(form, "fr"))
                .filteredOn(component -> hidden.contains(component.path("key").asText("")))
                .filteredOn(component -> !component.path("properties").has("when"))
                .as("questions of %s that need the property onlyWhen", form)
                .allSatisfy(component -> assertThat(component.path("properties").path("onlyWhen").asText()
                        + NEVER_DROPPED.getOrDefault(form, ""))
                        .as("%s of %s", component.path("key"), form).isNotEmpty());
    }

    private static Set<String> hiddenFromStaff() throws IOException {
        Set<String> hidden = new TreeSet<>();
        for (Path file : DesignFiles.staffForms()) {
            JSON.readTree(file.toFile()).path("components").forEach(component -> {
                if (component.path("conditional").has("hide") && component.has("key")) {
                    hidden.add(component.path("key").asText());
                }
            });
        }
        return hidden;
    }

    /** What a form asks, without its words. */
    private static Map<String, String> questions(String form, String language) {
        Map<String, String> questions = new TreeMap<>();
        components(form, language).stream().filter(component -> component.has("key")).forEach(component -> {
            List<String> choices = StreamSupport.stream(component.path("values").spliterator(), false)
                    .map(choice -> choice.path("value").asText()).toList();
            questions.put(component.path("key").asText(), String.join(" ", component.path("type").asText(),
                    component.path("subtype").asText(), component.path("validate").toString(), choices.toString(),
                    component.path("valuesKey").asText(),
                    component.path("properties").path("neededWhen").asText(),
                    component.path("properties").path("onlyWhen").asText()));
        });
        return questions;
    }

    private static List<JsonNode> components(String form, String language) {
        try {
            JsonNode read = JSON.readTree(DesignFiles.form(form + "." + language + ".form").toFile());
            assertThat(read.path("id").asText()).isEqualTo(form + "." + language);
            return StreamSupport.stream(read.path("components").spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(form + " in " + language, e);
        }
    }
}
