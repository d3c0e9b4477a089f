package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** As many simultaneous start forms as the pool has connections: all succeed with different numbers. */
@Story
class StartsAtOnceTest extends StoryTest {

    private static final int STARTS = 10;

    @LocalServerPort
    private int port;

    private final ExecutorService callers = Executors.newFixedThreadPool(STARTS);

    @BeforeEach
    void staff() {
        accounts.create();
    }

    @AfterEach
    void end() {
        callers.shutdown();
    }

    @Test
    void requestsOfStructures() {
        List<WebCaller.Answer> answers = atOnce(ProcessIds.MISSION_JOURNEY, one ->
                RequestFixtures.request("Jardin " + one, "jardin-" + one + "@structures.example"));

        assertAllTaken(answers, answers.get(0).json().path("businessKey").asText().substring(0, "NAN-26-".length()));
    }

    @Test
    void registrationsOfStudents() {
        registrations.open();

        assertAllTaken(atOnce("application", one -> RegistrationFixtures.answers(
                        "Ines", "ines-" + one + "@polytech.example", "fr", RegistrationFixtures.POLYTECH)),
                RegistrationFixtures.SEASON + "-");
    }

    @Test
    void newCoaches() {
        assertAllTaken(atOnce("register-coach", one -> RegisterCoachAnswers.add().chapter("nantes")
                        .partnerName("Ana Costa").coachCompany("SCE").partnerEmail("ana-" + one + "@sce.example")
                        .partnerLanguage("fr").coachCapacity(2).coachAvailable(true)),
                "NAN-PARTNER-");
    }

    private void assertAllTaken(List<WebCaller.Answer> answers, String prefix) {
        assertThat(answers).extracting(WebCaller.Answer::status).containsOnly(200);
        assertThat(answers).extracting(answer -> answer.json().path("businessKey").asText())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, STARTS)
                        .mapToObj(number -> "%s%03d".formatted(prefix, number))
                        .toList());
    }

    private List<WebCaller.Answer> atOnce(String process, IntFunction<Map<String, Object>> form) {
        CountDownLatch ready = new CountDownLatch(STARTS);
        return IntStream.range(0, STARTS)
                .mapToObj(one -> CompletableFuture.supplyAsync(() -> {
                    WebCaller caller = WebCaller.program(port, "nantes");
                    ready.countDown();
                    await(ready);
                    return caller.post("/engine-rest/process-definition/key/" + process + "/submit-form",
                            variables(form.apply(one)));
                }, callers))
                .toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void await(CountDownLatch ready) {
        try {
            ready.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Map<String, Object> variables(Map<String, Object> answers) {
        Map<String, Object> variables = new HashMap<>();
        answers.forEach((key, value) -> variables.put(key, Map.of("value", value)));
        return Map.of("variables", variables);
    }
}
