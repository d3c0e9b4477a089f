package org.alteractions.journey.demo;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.SoftAssertions.assertSoftly;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.alteractions.journey.testing.ChildApplication;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.AnswerInvitationSteps;
import org.alteractions.journey.testing.ids.ApplicationSteps;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.FailedStepSteps;
import org.alteractions.journey.testing.ids.LeftoverDossierSteps;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.ReplanSessionSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.alteractions.journey.testing.ids.ThirdOpinionSteps;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.StringUtils;

/** The demo's first minute in a separate process: killed halfway, restarted, and started a third time. */
class DemoSeasonTest {

    private static final String TOLD = "The demo season is told";
    private static final int HALFWAY = 110;
    /** Missions whose deliverable has been accepted. */
    private static final int DELIVERABLES = 5;
    private static final Duration PATIENCE = Duration.ofSeconds(240);

    /** What waits for the staff of each chapter, and how often. */
    private static final Map<String, Map<String, Integer>> WAITING = Map.of(
            "nantes", Map.ofEntries(
                    entry(QualificationSteps.QUALIFY_REQUEST, 1),
                    entry(QualificationSteps.RECORD_INFORMATION, 1),
                    entry(QualificationSteps.RECORD_SCOPE_ANSWER, 1),
                    entry(CandidateSelectionSteps.DECIDE_WAITING_APPLICATION, 1),
                    entry(CafeSelectSteps.PREPARE_SESSION, 1),
                    entry(CafeSelectSteps.ENTER_SCORECARD, 6),
                    entry(SeminarSteps.PREPARE_SEMINAR, 2),
                    entry(SeminarSteps.DECIDE_ABSENT, 1)),
            "lille", Map.ofEntries(
                    entry(QualificationSteps.QUALIFY_REQUEST, 1),
                    entry(MissionJourneySteps.DECIDE_IDLE_DOSSIER, 1),
                    entry(SeasonSteps.PLAN_PRESENTATIONS, 1),
                    entry(CafeSelectSteps.RUN_SESSION, 1),
                    entry(SeminarSteps.PREPARE_SEMINAR, 1),
                    entry(AnswerInvitationSteps.MOVE_INTERVIEWS, 1),
                    entry(ReplanSessionSteps.CONFIRM_CHANGES, 1),
                    entry(TeamFormingSteps.CONFIRM_TEAM, 2)),
            "lyon", Map.ofEntries(
                    entry(QualificationSteps.QUALIFY_REQUEST, 1),
                    entry(CandidateSelectionSteps.RECORD_OFFER_ANSWER, 1),
                    entry(CafeSelectSteps.PUBLISH_PLAN, 1),
                    entry(SeminarSteps.PREPARE_SEMINAR, 2),
                    entry(SeminarSteps.RECORD_ATTENDANCE, 1),
                    entry(TeamFormingSteps.REVIEW_TEAMS, 1)),
            "paris", Map.ofEntries(
                    entry(QualificationSteps.QUALIFY_REQUEST, 2),
                    entry(SchoolPresentationSteps.PLAN_PRESENTATION, 1),
                    entry(SchoolPresentationSteps.CONFIRM_WITH_SCHOOL, 1),
                    entry(SchoolPresentationSteps.DECIDE_SILENT_SCHOOL, 1),
                    entry(SchoolPresentationSteps.RECORD_PRESENTATION, 1),
                    entry(RegistrationWindowSteps.DECIDE_REGISTRATIONS, 1),
                    entry(CafeSelectSteps.PREPARE_SESSION, 1),
                    entry(SeminarSteps.PREPARE_SEMINAR, 2),
                    entry(CafeSelectSteps.DELIBERATE, 1),
                    entry(ThirdOpinionSteps.ENTER_THIRD_SCORECARD, 1),
                    entry(ApplicationSteps.DECIDE_WAITING_STUDENT, 1),
                    entry(LeftoverDossierSteps.DECIDE_LEFTOVER_DOSSIER, 2),
                    entry(MissionSteps.PLAN_KICK_OFF, 1),
                    entry(MissionSteps.RECORD_CHARTER, 1),
                    entry(MissionSteps.HOLD_MID_TERM, 1),
                    entry(MissionSteps.FOLLOW_UP_RISK, 1),
                    entry(MissionSteps.RECEIVE_DELIVERABLE, 1),
                    entry(MissionSteps.REPLACE_STUDENT, 1),
                    entry(MissionSteps.REPLACE_COACH, 1),
                    entry(MissionSteps.AGREE_SCOPE_CHANGE, 1),
                    entry(RestitutionSteps.SCHEDULE_RESTITUTION, 1),
                    entry(RestitutionSteps.RECORD_RESTITUTION, 1),
                    entry(RestitutionSteps.DECIDE_RESTITUTION, 1),
                    entry(OneYearReviewSteps.HOLD_REVIEW, 1),
                    entry(OneYearReviewSteps.DECIDE_SILENT_STRUCTURE, 1)));

    /** User tasks that wait nowhere in the demo: nothing fails or is stopped there, and no season is at its end. */
    private static final Set<String> NOWHERE = Set.of(
            FailedStepSteps.UNBLOCK_STEP, MissionJourneySteps.DECIDE_STOPPED_MISSION, SeasonSteps.CLOSE_SEASON);

    /** Which groups of which chapters have something to do: coaches and schools come in where a season has got so far. */
    private static final Map<String, Set<String>> CHAPTERS_OF_GROUPS = Map.of(
            "coordination", Set.of("nantes", "lille", "lyon", "paris"),
            "selection", Set.of("nantes", "lille", "lyon", "paris"),
            "coach-relations", Set.of("lille", "lyon", "paris"),
            "school-relations", Set.of("lille", "paris"));

    @TempDir
    Path directory;

    private final int port = ChildApplication.freePort();
    private final Map<String, String> settings = Map.of(
            "SPRING_PROFILES_ACTIVE", "demo",
            "SERVER_PORT", Integer.toString(port),
            "JOURNEY_DEMO_DELAY", "0s",
            "JOURNEY_MAILBOX_PORT", Integer.toString(ChildApplication.freePort()));

    @Test
    void killedHalfway_theNextStartGoesOn_andEverybodyFindsSomethingToDo() throws Exception {
        try (ChildApplication first = start()) {
            await(first, () -> count("history/process-instance/count") >= HALFWAY);
            assertThat(notice().body()).matches("La démonstration se prépare\u00a0: \\d\\d?\u00a0%\\.");
            first.kill();
            assertThat(first.output()).doesNotContain(TOLD);
        }
        Map<String, Set<String>> found;
        try (ChildApplication second = start()) {
            await(second, () -> times(TOLD, second) == 1 && stepsUnderWay() == 0);
            everythingWaitsThatShould();
            everybodyHasHandedIn();
            assertThat(notice().status()).isEqualTo(204);
            nothingIsBroken(second);
            found = everything();
        }
        try (ChildApplication third = start()) {
            await(third, () -> times(TOLD, third) == 2 && stepsUnderWay() == 0);
            assertThat(everything()).isEqualTo(found);
            nothingIsBroken(third);
        }
    }

    @Test
    void everyUserTaskOfTheModelsIsPromised_orNamedAsMissing() {
        Set<String> promised = WAITING.values().stream()
                .flatMap(tasks -> tasks.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(promised).noneMatch(NOWHERE::contains);
        promised.addAll(NOWHERE);
        assertThat(DesignFiles.models().stream()
                        .flatMap(file -> Bpmn.readModelFromFile(file.toFile())
                                .getModelElementsByType(UserTask.class).stream())
                        .map(UserTask::getId)
                        .collect(Collectors.toSet()))
                .isEqualTo(promised);
    }

    private void everythingWaitsThatShould() {
        assertSoftly(softly -> WAITING.forEach((chapter, expected) -> {
            Map<String, Integer> there = new TreeMap<>();
            list(chapter, "task").forEach(task -> there.merge(task.path("taskDefinitionKey").asText(), 1, Integer::sum));
            softly.assertThat(there).as(chapter).isEqualTo(expected);
        }));
        CHAPTERS_OF_GROUPS.forEach((group, chapters) -> assertThat(
                        list("national", "task?candidateGroup=" + group).stream()
                                .map(task -> task.path("tenantId").asText())
                                .collect(Collectors.toSet()))
                .as(group).isEqualTo(chapters));
        assertThat(list("national", "task").stream().map(task -> task.path("due").asText("")))
                .as("due dates").doesNotContain("");
    }

    /** CVs, letters and deliverables. */
    private void everybodyHasHandedIn() {
        List<String> candidates = WebCaller.program(port, "national").get("/applications.csv").body().lines()
                .skip(1).toList();
        assertThat(candidates).hasSizeGreaterThan(60)
                .allSatisfy(line -> assertThat(line).endsWith(";\"CV, Lettre de motivation\""));
        String number = candidates.get(0).split("\"")[1];
        assertThat(WebCaller.program(port, "national").get("/applications/" + number + "/documents/cv").body())
                .startsWith("%PDF-");
        WebCaller paris = WebCaller.browser(port, "paris", "tasklist");
        List<JsonNode> handedIn = list("admin", "history/process-instance?processDefinitionKey=hand-in-deliverable");
        assertThat(handedIn).hasSize(DELIVERABLES).allSatisfy(mission -> assertThat(paris.get(
                        "/camunda/api/tasklist/plugin/journey/default/case/" + mission.path("businessKey").asText()
                                + "/document/livrable-1").body())
                .startsWith("%PDF-"));
        assertThat(list("admin", "history/task?taskDefinitionKey=" + MissionSteps.RECEIVE_DELIVERABLE + "&finished=true"))
                .hasSize(DELIVERABLES);
    }

    private void nothingIsBroken(ChildApplication application) throws IOException {
        // A mail that was on its way when the application was killed is reported to operators, and rightly so.
        assertThat(list("admin", "incident")).filteredOn(incident ->
                !"mailNotSent".equals(incident.path("incidentType").asText())).isEmpty();
        assertThat(list("admin", "job?withException=true")).isEmpty();
        String output = application.output();
        assertThat(output).doesNotContain("ERROR", "leaves out", "waits with", ".example");
        assertThat(people()).hasSizeGreaterThan(80).noneMatch(output::contains);
    }

    /** Names as the demo's files have them. */
    private static List<String> people() throws IOException {
        StringBuilder files = new StringBuilder(Files.readString(
                Path.of("src/main/resources/db/demo/R__demo_partners.sql")));
        for (String chapter : WAITING.keySet()) {
            files.append(Files.readString(Path.of("src/main/resources/demo", chapter + ".yaml")));
        }
        return Pattern.compile("contactName: (.+)|: ([^·:]+) · [a-z]|', '([^']+)', '[^']+@").matcher(files).results()
                .map(DemoSeasonTest::name)
                .toList();
    }

    private static String name(MatchResult found) {
        return Stream.of(1, 2, 3).map(found::group).filter(StringUtils::hasText).findFirst().orElseThrow().strip();
    }

    private Map<String, Set<String>> everything() {
        return Map.of(
                "instances", ids("process-instance"),
                "tasks", ids("task"),
                "history", ids("history/process-instance?processDefinitionKey=application"),
                "forms", ids("history/task"));
    }

    private Set<String> ids(String what) {
        return list("admin", what).stream().map(one -> one.path("id").asText()).collect(Collectors.toSet());
    }

    private WebCaller.Answer notice() {
        return WebCaller.browser(port, "nantes", "tasklist").get("/notice");
    }

    private ChildApplication start() throws InterruptedException {
        return ChildApplication.start(directory, settings, "-Duser.timezone=Europe/Paris", "-XX:+UseSerialGC").whenReady(port);
    }

    private int count(String what) {
        return WebCaller.program(port, "admin").get("/engine-rest/" + what).json().path("count").asInt();
    }

    /** Those of a killed application included, which another may take up only after a while. */
    private int stepsUnderWay() {
        return count("job/count?messages=true");
    }

    private List<JsonNode> list(String account, String what) {
        WebCaller.Answer answer = WebCaller.program(port, account).get("/engine-rest/" + what);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return StreamSupport.stream(answer.json().spliterator(), false).toList();
    }

    private static int times(String sentence, ChildApplication application) {
        return StringUtils.countOccurrencesOf(application.output(), sentence);
    }

    private static void await(ChildApplication application, BooleanSupplier reached) throws InterruptedException {
        Instant limit = Instant.now().plus(PATIENCE);
        while (!reached.getAsBoolean()) {
            assertThat(Instant.now()).as(application.output()).isBefore(limit);
            Thread.sleep(200);
        }
    }
}
