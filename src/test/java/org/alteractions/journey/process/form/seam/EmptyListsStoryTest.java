package org.alteractions.journey.process.form.seam;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A start form explains why a list is empty. */
@Story
class EmptyListsStoryTest extends StoryTest {

    private static final String REQUIRED = "required";

    @Autowired
    private FormService forms;

    @Autowired
    private RepositoryService repository;

    @Autowired
    private MissionFixtures missions;

    @Autowired
    private ObjectMapper json;

    @Test
    void listOfNobody_saysWhy_andNotOnceThereIsSomebody() {
        assertThat(field("answer-pulse-check", "pulseParty").path("description").asText())
                .startsWith("Aucune équipe n'attend de nouvelles en ce moment");
        assertThat(field("accept-charter", "charterParty").path("description").asText())
                .startsWith("Aucune charte n'attend de réponse en ce moment");

        String dossier = missions.metForTheFirstTime();
        assertThat(field("accept-charter", "charterParty").path("description").asText())
                .isEqualTo("Ceux qui n'ont pas encore accepté la charte de leur mission.");
        journey.runStep(dossier, MissionSteps.PULSE_DUE);
        journey.run();
        JsonNode asked = field("answer-pulse-check", "pulseParty");
        assertThat(asked.path("values")).hasSize(6);
        assertThat(asked.has("description")).isFalse();
    }

    @Test
    void everyRequiredListOfAStartForm_saysWhyItIsEmpty() {
        assertThat(repository.createProcessDefinitionQuery().latestVersion().startableInTasklist().list())
                .isNotEmpty()
                .allSatisfy(process -> assertThat(form(process)
                                .map(JsonNode::spliterator).stream()
                                .flatMap(fields -> StreamSupport.stream(fields, false)))
                        .filteredOn(field -> field.path("type").asText().equals("select"))
                        .filteredOn(field -> field.path("validate").path(REQUIRED).asBoolean() && field.path("values").isEmpty())
                        .as(process.getKey())
                        .allSatisfy(field -> assertThat(field.path("description").asText()).matches("Aucune? .+\\.")));
    }

    private JsonNode field(String process, String key) {
        ProcessDefinition definition = repository.createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult();
        return StreamSupport.stream(form(definition).orElseThrow().spliterator(), false)
                .filter(field -> field.path("key").asText().equals(key))
                .findFirst().orElseThrow();
    }

    private Optional<JsonNode> form(ProcessDefinition process) {
        return process.hasStartFormKey() || forms.getStartFormData(process.getId()).getCamundaFormRef() != null
                ? Optional.of(journey.as("nantes", () -> read(process)))
                : Optional.empty();
    }

    private JsonNode read(ProcessDefinition process) {
        try (InputStream drawn = forms.getDeployedStartForm(process.getId())) {
            return json.readTree(drawn).path("components");
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
