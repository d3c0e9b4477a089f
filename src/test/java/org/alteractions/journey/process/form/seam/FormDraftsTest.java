package org.alteractions.journey.process.form.seam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.testing.DesignFiles;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Drafts restore the input of every staff form. */
class FormDraftsTest {

    private static final DraftSubject SUBJECT = DraftSubject.task("17");
    private static final String LEFT_OUT = "questionOfAnOlderVersion";

    private final ObjectMapper json = new ObjectMapper();
    private final DraftService drafts = mock(DraftService.class);
    private final CurrentUser user = mock(CurrentUser.class);
    private final FormDrafts formDrafts = new FormDrafts(drafts, mock(OfferedLists.class), user, json);

    static Stream<Path> forms() throws IOException {
        return DesignFiles.staffForms().stream();
    }

    @ParameterizedTest
    @MethodSource("forms")
    void formIsFilledInAgain(Path file) throws IOException {
        JsonNode drawn = json.readTree(file.toFile());
        Form form = Form.parse("form", 2, drawn);
        Map<String, Object> typed = new LinkedHashMap<>();
        form.fields().stream().filter(FormField::writable).forEach(field -> typed.put(field.key(), answerTo(field)));
        begun(typed);

        Map<String, Object> answers = formDrafts.answers(form, SUBJECT);
        assertThat(answers).isEqualTo(typed);
        assertThat(shown(form, answers)).isEqualTo(typed);
        formDrafts.fill(drawn, SUBJECT);
        assertThat(presets(drawn)).containsAllEntriesOf(typed);
        assertThat(drawn.at("/draft/subject").asText()).isEqualTo(SUBJECT.text());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void textThatIsNoDateYet_fillsInNoAnswer(Path file) throws IOException {
        JsonNode drawn = json.readTree(file.toFile());
        Form form = Form.parse("form", 2, drawn);
        Map<String, Object> typed = new LinkedHashMap<>();
        form.fields().forEach(field -> typed.put(field.key() + TaskDraft.TYPED, List.of("midi")));
        begun(typed);

        assertThat(formDrafts.answers(form, SUBJECT)).isEmpty();
        JsonNode before = drawn.path("components").deepCopy();
        formDrafts.fill(drawn, SUBJECT);
        assertThat(drawn.path("components")).isEqualTo(before);
        form.fields().forEach(field ->
                assertThat(drawn.at("/draft/typed").path(field.key()).path(0).asText()).isEqualTo("midi"));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void whatOnlyShows_isNeverOverwritten(Path file) throws IOException {
        JsonNode drawn = json.readTree(file.toFile());
        drawn.path("components").forEach(one -> ((com.fasterxml.jackson.databind.node.ObjectNode) one).put("readonly", true));
        Form form = Form.parse("form", 2, drawn);
        Map<String, Object> typed = new LinkedHashMap<>();
        form.fields().forEach(field -> typed.put(field.key(), "x"));
        begun(typed);

        assertThat(formDrafts.answers(form, SUBJECT)).isEmpty();
        JsonNode before = drawn.path("components").deepCopy();
        formDrafts.fill(drawn, SUBJECT);
        assertThat(drawn.path("components")).isEqualTo(before);
    }

    private void begun(Map<String, Object> typed) throws IOException {
        Map<String, Object> kept = new HashMap<>(typed);
        kept.put(LEFT_OUT, "x");
        Map<String, Object> stored = json.readValue(json.writeValueAsString(kept), new TypeReference<>() {});
        when(user.id()).thenReturn("lea");
        when(drafts.find("lea", SUBJECT)).thenReturn(
                Optional.of(new TaskDraft("lea", SUBJECT, "Une tâche", "form", 1, stored, Instant.EPOCH)));
    }

    private static Object answerTo(FormField field) {
        return switch (field.type()) {
            case "number" -> 7;
            case "checkbox" -> true;
            case "checklist", "taglist" -> List.of("un", "deux");
            case "datetime" -> "2026-11-29T10:15";
            default -> "Deux lignes,\nune « apostrophe » d'Ana : <b>{{nom}}</b>";
        };
    }

    /** As Tasklist gets it with the form's values. */
    private Map<String, Object> shown(Form form, Map<String, Object> answers) throws IOException {
        ShownValues values = new ShownValues(new Catalogue(List.of()), json);
        Map<String, Object> shown = new LinkedHashMap<>();
        CaseContext context = new CaseContext(CaseReference.of("NAN-26-007"), "p", "e", key -> null);
        for (org.camunda.bpm.engine.form.FormField field : values.of(form, context, answers, Set.of())) {
            TypedValue value = field.getValue();
            shown.put(field.getId(), value instanceof SerializableValue list
                    ? json.readValue(list.getValueSerialized(), Object.class)
                    : value.getValue());
        }
        return shown;
    }

    private Map<String, Object> presets(JsonNode drawn) {
        Map<String, Object> presets = new HashMap<>();
        drawn.path("components").forEach(one -> presets.put(
                one.path("key").asText(), json.convertValue(one.path("defaultValue"), Object.class)));
        return presets;
    }
}
