package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Form answers from programs over REST: either a 400 with a sentence or the same result as in Tasklist; never a 500.
 */
@Story
class AnswersOverRestTest extends StoryTest {

    @LocalServerPort
    int port;

    private Task task;
    private String dossier;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void malformedAnswer_isA400WithASentence_andNothingChanges() {
        List<String> bodies = List.of(
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"variables\":null}",
                "{\"variables\":[]}",
                "{\"variables\":{\"qualificationDecision\":null}}",
                "{\"variables\":{\"qualificationDecision\":\"accept\"}}",
                answers("{\"value\":null}"),
                answers("{\"value\":99}"),
                answers("{\"value\":true}"),
                answers("{\"value\":[\"accept\"]}"),
                answers("{\"value\":{\"a\":{\"b\":[1,2,{}]}}}"),
                answers("{\"value\":\"" + "x".repeat(300_000) + "\"}"),
                answers("{\"type\":\"Json\",\"value\":\"{oops\"}"),
                answers("{\"type\":\"Json\",\"value\":null}"),
                answers("{\"type\":\"Object\",\"value\":\"[1]\","
                        + "\"valueInfo\":{\"objectTypeName\":\"java.util.ArrayList\","
                        + "\"serializationDataFormat\":\"application/json\"}}"),
                answers("{\"type\":\"Object\",\"value\":\"rO0ABXA=\","
                        + "\"valueInfo\":{\"objectTypeName\":\"java.lang.Object\","
                        + "\"serializationDataFormat\":\"application/x-java-serialized-object\"}}"),
                answers("{\"type\":\"Object\",\"value\":null}"),
                answers("{\"type\":\"Xml\",\"value\":\"<a/>\"}"),
                answers("{\"type\":\"File\",\"value\":\"AAAA\",\"valueInfo\":{\"filename\":\"cv.pdf\"}}"),
                answers("{\"type\":\"Bytes\",\"value\":\"AAAA\"}"),
                answers("{\"type\":\"Integer\",\"value\":\"abc\"}"),
                answers("{\"type\":\"Date\",\"value\":\"demain\"}"),
                answers("{\"type\":\"NoSuchType\",\"value\":\"accept\"}"),
                "{\"variables\":{\"qualificationDecision\":{\"value\":\"accept\"},"
                        + "\"missionScope\":{\"value\":\"\\u0000\"}}}",
                "{\"variables\":{\"qualificationDecision\":{\"value\":\"accept\"},\"missionScope\":{\"value\":\"a\"},"
                        + "\"isAdmin\":{\"value\":true}}}",
                "{\"variables\":{\"qualificationDecision\":{\"value\":\"accept\"},\"missionScope\":{\"value\":\""
                        + "é".repeat(5_001) + "\"}}}");
        SoftAssertions.assertSoftly(softly -> bodies.forEach(body -> {
            WebCaller.Answer answer = submit(body);
            String sent = body.substring(0, Math.min(body.length(), 120));
            softly.assertThat(answer.status()).as("%s: %s", sent, answer.body()).isEqualTo(400);
            softly.assertThat(answer.body()).as(sent).isNotBlank().doesNotContain("\tat ", "stackTrace");
        }));
        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void answersAreTaken_withATypeOrWithout() {
        WebCaller.Answer answer = submit("{\"variables\":{"
                + "\"qualificationDecision\":{\"type\":\"String\",\"value\":\"accept\"},"
                + "\"missionScope\":{\"value\":\"Deux débouchés.\"}}}");

        assertThat(answer.status()).as(answer.body()).isEqualTo(204);
        assertThat(journey.openTasks(dossier)).isEmpty();
    }

    private WebCaller.Answer submit(String body) {
        return WebCaller.program(port, "nantes")
                .send("POST", "/engine-rest/task/" + task.getId() + "/submit-form", "application/json", body);
    }

    private static String answers(String decision) {
        return "{\"variables\":{\"qualificationDecision\":" + decision + ",\"missionScope\":{\"value\":\"a\"}}}";
    }
}
