package org.alteractions.journey.process.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Messages from operators to a dossier over REST are received, or refused in the response. */
@Story
class MessagesOverHttpTest extends StoryTest {

    @Autowired
    RuntimeService runtime;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    @Test
    void messageThatNobodyWaitsFor_isRefusedInASentence_andNothingChanges() {
        String withdrew = Message.STRUCTURE_WITHDREW.id();
        assertThat(tell("operator", Map.of("messageName", withdrew, "businessKey", dossier)).status()).isEqualTo(204);
        journey.run();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();

        for (Map<String, Object> message : List.<Map<String, Object>>of(
                Map.of("messageName", withdrew, "businessKey", dossier),
                Map.of("messageName", withdrew, "processInstanceId", "nosuch"),
                Map.of("messageName", "nosuch"),
                // It would start a review of a dossier that does not exist.
                Map.of("messageName", Message.MISSION_COMPLETED.id(), "businessKey", "Anne Le Goff"))) {
            for (String sender : List.of("operator", "admin")) {
                WebCaller.Answer answer = tell(sender, message);
                assertRefused(answer, 400);
                assertThat(answer.json().path("message").asText()).startsWith("Personne n'attend ce message");
            }
        }
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    @Test
    void messageThatSeveralWaitFor_isToldToNoneOfThem() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());

        WebCaller.Answer answer = tell("operator", Map.of("messageName", Message.STRUCTURE_WITHDREW.id()));

        assertRefused(answer, 400);
        assertThat(answer.json().path("message").asText()).contains("à 2 endroits");
        assertRefused(tell("operator", Map.of()), 400);
    }

    private WebCaller.Answer tell(String sender, Map<String, Object> message) {
        return WebCaller.program(port, sender).post("/engine-rest/message", message);
    }

    private static void assertRefused(WebCaller.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).doesNotContain("Exception", "\tat ");
    }
}
