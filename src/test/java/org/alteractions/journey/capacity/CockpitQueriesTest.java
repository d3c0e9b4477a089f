package org.alteractions.journey.capacity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Cockpit queries the database without the engine. It also needs only one connection, as the end of the story checks.
 */
@Story
class CockpitQueriesTest extends StoryTest {

    private static final String COCKPIT = "/camunda/api/cockpit/plugin/base/default";
    private static final String SOME = "?firstResult=0&maxResults=50";

    @LocalServerPort
    private int port;

    @Test
    void everyQueryIsAnswered() {
        accounts.create();
        String task = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String instance = journey.task(task, QualificationSteps.QUALIFY_REQUEST).getProcessInstanceId();
        String definition = journey.task(task, QualificationSteps.QUALIFY_REQUEST).getProcessDefinitionId();
        WebCaller operator = WebCaller.browser(port, "operator", "cockpit");

        assertThat(Stream.of(
                        "/process-definition/statistics-count",
                        "/process-definition/statistics" + SOME,
                        "/process-definition/" + definition + "/called-process-definitions",
                        "/process-instance/" + instance + "/called-process-instances",
                        "/process-instance" + SOME + "&processDefinitionId=" + definition,
                        "/process-instance/count?processDefinitionId=" + definition,
                        "/incident" + SOME,
                        "/incident/count")
                .map(path -> operator.get(COCKPIT + path)))
                .allMatch(answer -> answer.status() == 200);
        assertThat(Stream.of("/process-instance" + SOME, "/process-instance/count", "/incident" + SOME, "/incident/count")
                .map(path -> operator.post(COCKPIT + path, Map.of())))
                .allMatch(answer -> answer.status() == 200);
    }
}
