package org.alteractions.journey.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.stream.IntStream;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricIncident;
import org.camunda.bpm.engine.history.HistoricJobLog;
import org.camunda.bpm.engine.impl.jobexecutor.ExecuteJobHelper;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** For every failure the engine and the log store kind and place, and no personal data. */
@Story
@ExtendWith(OutputCaptureExtension.class)
class ExceptionsInTheEngineTest extends StoryTest {

    private static final String CASE = "NAN-00-001";
    private static final int TRIES = 4;

    private static final String DELEGATE =
            "<serviceTask id='step' camunda:asyncBefore='true' camunda:delegateExpression='${babbler}'/>";
    private static final String LONG_STEP =
            "<serviceTask id='step' camunda:delegateExpression='${babblingStep}'/>";

    @Autowired
    OneStepProcess process;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    HistoryService history;

    @Autowired
    EngineTables engine;

    @LocalServerPort
    int port;

    @BeforeEach
    void nothingIsSaidYet() {
        accounts.create();
        assertThat(engine.placesOf(Babbler.SAID)).isEmpty();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        DELEGATE,
        "<serviceTask id='step' camunda:asyncBefore='true' camunda:expression='${babbler.says()}'/>",
        "<serviceTask id='step' camunda:asyncBefore='true' camunda:expression='${true}'><extensionElements>"
                + "<camunda:executionListener event='end' delegateExpression='${babbler}'/></extensionElements>"
                + "</serviceTask>",
        "<userTask id='step' name='Écouter' camunda:asyncBefore='true'><extensionElements>"
                + "<camunda:taskListener event='create' delegateExpression='${babbler}'/></extensionElements></userTask>"
    })
    void stepOfAModelFails_kindAndPlaceAreKept(String step) {
        run(step);
        IntStream.range(0, TRIES).forEach(time -> catchThrowable(() -> journey.runStep(CASE, "step")));

        Job job = management.createJobQuery().noRetriesLeft().singleResult();
        assertThat(job.getExceptionMessage()).isEqualTo(Babbler.summary());
        assertThat(management.getJobExceptionStacktrace(job.getId()))
                .contains("Caused by: java.sql.SQLException: SQL state 23514\n", "at " + Babbler.class.getName() + ".failure(")
                .contains("Suppressed: java.lang.IllegalArgumentException\n");
        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage()).isEqualTo(Babbler.summary());
        assertThat(history.createHistoricIncidentQuery().incidentType("failedJob").open().list())
                .extracting(HistoricIncident::getIncidentMessage)
                .containsOnly(Babbler.summary());
        assertThat(history.createHistoricJobLogQuery().jobId(job.getId()).failureLog().list())
                .hasSize(TRIES)
                .extracting(HistoricJobLog::getJobExceptionMessage)
                .containsOnly(Babbler.summary());
        assertThat(engine.placesOf(Babbler.SAID)).isEmpty();
    }

    @Test
    void operatorReadsAndRunsTheJobOverRest_andLearnsNothingOfAnybody(CapturedOutput log) {
        run(DELEGATE);
        Job job = management.createJobQuery().activityId("step").singleResult();
        WebCaller operator = WebCaller.program(port, "operator");

        WebCaller.Answer run = operator.post("/engine-rest/job/" + job.getId() + "/execute", null);
        String stacktrace = operator.with("Accept", "text/plain")
                .get("/engine-rest/job/" + job.getId() + "/stacktrace").body();
        String logged = history.createHistoricJobLogQuery().jobId(job.getId()).failureLog().singleResult().getId();
        String old = operator.get("/engine-rest/history/job-log/" + logged + "/stacktrace").body();

        assertThat(run.status()).isEqualTo(500);
        // Where it failed is in the stack trace, which the operator reads next.
        assertThat(run.body()).contains("Une erreur s'est produite").doesNotContain(Babbler.SAID);
        assertThat(stacktrace)
                .startsWith("java.lang.IllegalStateException\n\tat " + Babbler.class.getName() + ".failure(Babbler.java:")
                .doesNotContain(Babbler.SAID);
        assertThat(old).isEqualTo(stacktrace);
        // Camunda's REST layer writes the stack trace down.
        assertThat(log.getAll()).contains("ENGINE-REST-HTTP500 org.camunda.bpm.engine.rest.exception.RestException\n\tat ").doesNotContain(Babbler.SAID);
    }

    @Test
    void jobExecutorLogsWhatItCatches_withoutItsWords(CapturedOutput log) {
        ExecuteJobHelper.LOGGING_HANDLER.exceptionWhileExecutingJob("17", Babbler.failure());

        assertThat(log.getAll())
                .contains("ENGINE-14006 Exception while executing job 17", "java.sql.SQLException: SQL state 23514",
                        Babbler.class.getName() + ".failure(Babbler.java:")
                .doesNotContain(Babbler.SAID);
    }

    @Test
    void longStepFails_incidentAndLogNameItsPlace(CapturedOutput log) {
        run(LONG_STEP);
        IntStream.range(0, TRIES).forEach(time -> journey.pass(Duration.ofSeconds(61)));

        assertThat(runtime.createIncidentQuery().singleResult().getIncidentMessage())
                .isEqualTo("Step babblingStep failed: " + Babbler.summary());
        assertThat(engine.placesOf(Babbler.SAID)).isEmpty();
        assertThat(log.getAll())
                .contains("Step babblingStep of " + CASE + " failed", "Babbler.java")
                .doesNotContain(Babbler.SAID);
    }

    /** What the library for our tables says of a value that it cannot read holds the value. */
    @Test
    void mailCannotBeWritten_jobKeepsKindAndPlaceAlone() {
        String dossier = journey.submitStart(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        jdbc.sql("update structure set kind = 'Durand'").update();

        Throwable failure = catchThrowable(() -> journey.runStep(dossier, MissionJourneySteps.ACKNOWLEDGE_REQUEST));

        Job job = management.createJobQuery().withException().singleResult();
        assertThat(job.getExceptionMessage())
                .startsWith("java.lang.IllegalArgumentException at org.alteractions.journey.")
                .isEqualTo(failure.getMessage());
        assertThat(management.getJobExceptionStacktrace(job.getId()))
                .startsWith("java.lang.IllegalArgumentException\n\tat ")
                .contains("mail.step.SendMail.execute(SendMail.java:");
        assertThat(engine.placesOf(Babbler.SAID)).isEmpty();
    }

    @Test
    void mailCannotBePutTogether_incidentAndLogHoldNoAddress(CapturedOutput log) {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.submit(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST),
                QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
        journey.runStep(dossier, QualificationSteps.ASK_INFORMATION);
        jdbc.sql("""
                update outbox_mail set address = 'Léa Durand <100%bio@coop.example'
                where template = 'request-information-asked'""").update();
        journey.run();

        assertThat(runtime.createIncidentQuery().incidentType("mailNotSent").list())
                .extracting(Incident::getIncidentMessage)
                // The calling instance repeats the incident, without its message.
                .containsExactlyInAnyOrder("Mail 'request-information-asked' was refused", null);
        assertThat(engine.placesOf(Babbler.SAID)).isEmpty();
        assertThat(log.getAll())
                .contains("(request-information-asked) cannot be put together: jakarta.mail.internet.AddressException at "
                        + "org.alteractions.journey.mail.delivery.Postman.message:")
                .doesNotContain(Babbler.SAID);
    }

    private void run(String step) {
        process.deploy(step);
        process.start(CASE);
    }
}
