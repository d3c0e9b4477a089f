package org.alteractions.journey.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.alteractions.journey.demo.DemoLedger.Outcome;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Execution of the demo script src/test/resources/demo/springfield.yaml, also with interference by staff and failures.
 */
class DemoScriptTest {

    private static final String TOWN = "springfield";
    private static final ChapterId CHAPTER = ChapterId.of(TOWN);
    /** Another town, src/test/resources/demo/shelbyville.yaml. */
    private static final ChapterId SHELBYVILLE = ChapterId.of("shelbyville");
    private static final CaseReference GARDEN = CaseReference.of("GARDEN");
    private static final String RECEIVE = MissionSteps.RECEIVE_DELIVERABLE;
    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final String CONFIRM = TeamFormingSteps.CONFIRM_TEAM;
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T08:00:00Z"), ZoneId.of("Europe/Paris"));

    private final EmbeddedDatabase data = new EmbeddedDatabaseBuilder()
            .setType(EmbeddedDatabaseType.H2).generateUniqueName(true).build();
    private final DemoLedger ledger = new DemoLedger(JdbcClient.create(data), CLOCK);
    private final DemoCoordinator coordinator = mock(DemoCoordinator.class);
    private final DemoFiles files = mock(DemoFiles.class);
    private final Map<String, Map<String, Object>> sent = new HashMap<>();
    private boolean stopped;

    @BeforeEach
    void aTownWhereEverythingIsOpen() {
        new ResourceDatabasePopulator(new ClassPathResource("db/demo/R__demo_ledger.sql")).execute(data);
        when(coordinator.isQuiet(CHAPTER)).thenReturn(true);
        when(coordinator.start(eq(TOWN), any(), any())).thenAnswer(call -> {
            Function<Supplier<Map<String, Object>>, Map<String, Object>> written = call.getArgument(2);
            Map<String, Object> answers = written.apply(Map::of);
            String reference = answers.containsKey("studentEmail") ? "APP-1"
                    : answers.containsKey("seasonYear") ? "SEASON"
                    : answers.containsKey("neededBy") ? "BAKERY" : "GARDEN";
            sent.put(reference, answers);
            return CaseReference.of(reference);
        });
        open("GARDEN", QUALIFY, "task-garden");
        open("BAKERY", QUALIFY, "task-bakery");
        when(coordinator.openTasks(CaseReference.of("SEASON"), CONFIRM, CaseReference.of("GARDEN")))
                .thenReturn(List.of("task-team"));
        formsAreTaken();
    }

    private void formsAreTaken() {
        doAnswer(call -> {
            Function<Supplier<Map<String, Object>>, Map<String, Object>> answers = call.getArgument(2);
            sent.put(call.getArgument(1), answers.apply(() -> Map.of("coaches",
                    "[{\"label\":\"Anne\",\"value\":\"7\"},{\"label\":\"Paul (libre)\",\"value\":\"8\"}]")));
            return null;
        }).when(coordinator).complete(eq(TOWN), any(), any());
    }

    @AfterEach
    void close() {
        data.shutdown();
    }

    @Test
    void everyStepIsToldOnce_withDatesReferencesAndChoices() {
        tell();
        tell();

        verify(coordinator, times(4)).start(any(), any(), any());
        verify(coordinator, times(3)).complete(any(), any(), any());
        assertThat(sent.get("BAKERY")).containsEntry("neededBy", "2026-12-03").containsEntry("chapter", TOWN);
        assertThat(sent.get("SEASON")).containsEntry("seasonTerm", "autumn").containsEntry("seasonYear", 2026)
                .containsEntry("registrationOpens", "2026-11-23").containsEntry("missionsStart", "2026-12-05");
        assertThat(sent.get("APP-1")).containsEntry("season", "SEASON").containsEntry("studentLastName", "Dupré")
                .containsEntry("studentEmail", "lea.dupre@etudiants-demo.example");
        assertThat(sent.get("task-team")).containsEntry("teamStudents", List.of("APP-1"))
                .containsEntry("teamCoach", "8").containsEntry("everybody", List.of("7", "8"));
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 7L));
    }

    @Test
    void candidateHandsInFiles_andNobodyElse() {
        tell();
        tell();

        verify(files, times(1)).ofCandidate(CHAPTER, CaseReference.of("APP-1"));
        verifyNoMoreInteractions(files);
    }

    @Test
    void candidatesFilesAreRefused_theApplicationIsLate() {
        doThrow(new IllegalStateException("no file")).when(files).ofCandidate(any(), any());

        assertThat(tell()).isEqualTo(2);
        assertThat(ledger.find(TOWN + ": start lea")).isEmpty();
    }

    @Test
    void teamHandsInItsDeliverableOnce() {
        when(files.ofTeam(SHELBYVILLE, GARDEN, Map.of("deliverableRemark", "Voici."))).thenReturn(true);
        handIn();
        handIn();

        verify(files, times(1)).ofTeam(any(), any(), any());
        assertThat(handedIn()).isEqualTo(Outcome.TOLD);
    }

    @Test
    void deliverableThatIsNotAwaitedYet_isLate_andLeftOutWhenTheCaseHasEnded() {
        assertThat(handIn()).isEqualTo(1);

        when(coordinator.isOver(GARDEN)).thenReturn(true);
        assertThat(handIn()).isZero();
        assertThat(handedIn()).isEqualTo(Outcome.LEFT_OUT);
    }

    @Test
    void deliverableThatStaffHaveAccepted_isNotHandedInAgain() {
        when(coordinator.hasHappened(GARDEN, RECEIVE)).thenReturn(true);
        handIn();

        verify(files, never()).ofTeam(any(), any(), any());
        assertThat(handedIn()).isEqualTo(Outcome.MEANWHILE);
    }

    @Test
    void somebodyHasDoneTheStepMeanwhile_theStoryGoesOn() {
        open("GARDEN", QUALIFY);
        when(coordinator.finishedTasks(CaseReference.of("GARDEN"), QUALIFY)).thenReturn(List.of("task-done-by-hand"));
        tell();

        assertThat(outcome("garden " + QUALIFY)).isEqualTo(Outcome.MEANWHILE);
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 6L, Outcome.MEANWHILE, 1L));
    }

    @Test
    void refusedStep_isLate_withWhatFollowsFromIt_untilItsTimeComes() {
        doThrow(mock(SubmissionRefused.class)).when(coordinator).complete(eq(TOWN), eq("task-garden"), any());

        assertThat(tell()).isEqualTo(2);
        assertThat(ledger.find(TOWN + ": garden " + QUALIFY)).isEmpty();
        assertThat(ledger.find(TOWN + ": season " + CONFIRM + " @garden")).isEmpty();
        assertThat(outcome("bakery " + QUALIFY)).isEqualTo(Outcome.TOLD);
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 5L));

        formsAreTaken();
        assertThat(tell()).isZero();
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 7L));
    }

    @Test
    void stepComesAfterThePatience_theNextRoundTellsIt() {
        when(coordinator.isQuiet(CHAPTER)).thenReturn(false);

        assertThat(tell()).isEqualTo(7);
        assertThat(ledger.count()).isZero();

        when(coordinator.isQuiet(CHAPTER)).thenReturn(true);
        open("BAKERY", QUALIFY);
        assertThat(tell()).isEqualTo(1);
        open("BAKERY", QUALIFY, "task-bakery");
        assertThat(tell()).isZero();
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 7L));
    }

    @Test
    void caseHasEnded_theOthersGoOn() {
        open("GARDEN", QUALIFY);
        when(coordinator.isOver(CaseReference.of("GARDEN"))).thenReturn(true);

        assertThat(tell()).isZero();
        assertThat(outcome("garden " + QUALIFY)).isEqualTo(Outcome.LEFT_OUT);
        assertThat(outcome("season " + CONFIRM + " @garden")).isEqualTo(Outcome.LEFT_OUT);
        assertThat(outcome("bakery " + QUALIFY)).isEqualTo(Outcome.TOLD);
        assertThat(outcome("start lea")).isEqualTo(Outcome.TOLD);
    }

    @Test
    void whatAnEarlierStartLeftOut_isToldByTheNext() {
        ledger.note("begin", Outcome.TOLD, null);
        ledger.note(TOWN + ": bakery " + QUALIFY, Outcome.LEFT_OUT, null);

        assertThat(ledger.begin()).isTrue();
        assertThat(tell()).isZero();
        assertThat(outcome("bakery " + QUALIFY)).isEqualTo(Outcome.TOLD);
    }

    @Test
    void seasonIsLate_soAreItsStudents_alsoAfterANewStart() {
        when(coordinator.start(eq(TOWN), eq("season"), any())).thenThrow(mock(SubmissionRefused.class));

        assertThat(tell()).isEqualTo(3);
        assertThat(tell()).isEqualTo(3);
        verify(coordinator, never()).start(eq(TOWN), eq("application"), any());
    }

    @Test
    void collisionIsTriedAgain() {
        doThrow(new IllegalStateException("somebody was faster")).doNothing()
                .when(coordinator).complete(eq(TOWN), eq("task-bakery"), any());
        tell();

        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 7L));
    }

    @Test
    void applicationStops_theNextStartGoesOn() {
        when(coordinator.isQuiet(CHAPTER)).thenReturn(true, true, false);
        stopped = true;
        assertThatThrownBy(this::tell).isInstanceOf(CancellationException.class);
        when(coordinator.isQuiet(CHAPTER)).thenReturn(true);
        stopped = false;
        tell();

        verify(coordinator, times(4)).start(any(), any(), any());
        assertThat(ledger.summary()).isEqualTo(Map.of(Outcome.TOLD, 7L));
    }

    /** @return how many steps are late */
    private int tell() {
        return tell(CHAPTER);
    }

    /** The story whose team hands in a deliverable. @return how many steps are late */
    private int handIn() {
        when(coordinator.isQuiet(SHELBYVILLE)).thenReturn(true);
        when(coordinator.start(eq(SHELBYVILLE.value()), any(), any())).thenReturn(GARDEN);
        return tell(SHELBYVILLE);
    }

    private int tell(ChapterId chapter) {
        return new DemoScript(chapter, coordinator, files, ledger,
                new TransactionTemplate(new DataSourceTransactionManager(data)), CLOCK,
                Duration.ofMillis(100), () -> stopped).tell();
    }

    private void open(String reference, String step, String... tasks) {
        when(coordinator.openTasks(CaseReference.of(reference), step, null)).thenReturn(List.of(tasks));
    }

    private Outcome handedIn() {
        return ledger.find("shelbyville: garden " + RECEIVE + " file").orElseThrow().outcome();
    }

    private Outcome outcome(String step) {
        return ledger.find(TOWN + ": " + step).orElseThrow().outcome();
    }
}
