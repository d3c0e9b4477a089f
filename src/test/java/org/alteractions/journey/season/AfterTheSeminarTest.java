package org.alteractions.journey.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of season.bpmn from the seminar on: the applications of students without the training end. */
@Story
class AfterTheSeminarTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";
    private static final String ZOE = "zoe@etudiants.example";

    @Autowired
    PeopleFixtures people;

    @Autowired
    SeasonRepository seasons;

    @Autowired
    Candidates candidates;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    Messages messages;

    private String season;
    private String lea;
    private String zoe;
    private String anna;

    /** Léa holds a place, Zoé waits for one, Anna is trained already; the Café Select of the others is given up. */
    @BeforeEach
    void seminarIsPrepared() {
        people.school("polytech-nantes");
        accepted();
        season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        journey.pass(Duration.ofDays(11));
        lea = registered("Léa", LEA);
        zoe = registered("Zoé", ZOE);
        anna = people.trained(season, "Anna", "polytech-nantes");
        candidates.offer(ApplicationNumber.of(lea));
        decided(lea, "accepted");
        journey.complete(lea, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());
        candidates.putOnWaitingList(ApplicationNumber.of(zoe), 1);
        decided(zoe, "waitingList");
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        journey.complete(season + "/cafe-select", CafeSelectSteps.PREPARE_SESSION,
                PrepareSessionAnswers.cancel().cancellationReason("Aucun intervieweur disponible."));
    }

    @Test
    void seminarIsHeld_waitingListIsToldThatItsSeasonIsOver_andTeamsAreFormed() {
        journey.complete(seminar(), SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        journey.complete(seminar(), SeminarSteps.RECORD_ATTENDANCE,
                RecordAttendanceAnswers.held().presentStudents(List.of(lea)));

        assertThat(state(lea)).isEqualTo(Application.State.TRAINED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, lea)).isTrue();
        assertNotPlaced(zoe, ZOE);
        assertThat(journey.openTasks(season)).containsExactly(TeamFormingSteps.REVIEW_TEAMS);
    }

    @Test
    void placeThatIsAnsweredTooLateForTheSeminar_endsWithIt() {
        journey.complete(seminar(), SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));
        assertThat(journey.openTasks(zoe)).containsExactly(CandidateSelectionSteps.RECORD_OFFER_ANSWER);
        journey.complete(seminar(), SeminarSteps.RECORD_ATTENDANCE, RecordAttendanceAnswers.held());

        assertNotPlaced(zoe, ZOE);
        assertThat(journey.openTasks(zoe)).isEmpty();
    }

    @Test
    void seminarIsCancelled_placesEnd_andTheSeasonGoesOnWithThoseTrainedBefore() {
        cancelSeminar();

        assertThat(mailbox.subjectsTo(LEA)).anyMatch(subject -> subject.matches("Le séminaire de la saison .+ est annulé"));
        assertNotPlaced(lea, LEA);
        assertNotPlaced(zoe, ZOE);
        assertThat(state(anna)).isEqualTo(Application.State.TRAINED);
        assertThat(journey.openTasks(season)).containsExactly(TeamFormingSteps.REVIEW_TEAMS);
        assertThat(seasons.get(SeasonReference.of(season)).state()).isNotEqualTo(Season.State.CANCELLED);
    }

    @Test
    void seminarIsCancelled_andNobodyIsTrained_seasonIsCancelled() {
        applications.save(applications.get(ApplicationNumber.of(anna)).become(Application.State.WITHDRAWN));
        cancelSeminar();

        assertNotPlaced(lea, LEA);
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CANCELLED);
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .endsWith("La saison automne " + seasons.get(SeasonReference.of(season)).seasonYear() + " est annulée");
    }

    private void cancelSeminar() {
        journey.complete(seminar(), SeminarSteps.PREPARE_SEMINAR,
                PrepareSeminarAnswers.cancel().cancellationReason("Aucun formateur disponible."));
    }

    private void assertNotPlaced(String application, String address) {
        assertThat(state(application)).isEqualTo(Application.State.NOT_PLACED);
        assertThat(journey.isRunning(ProcessIds.APPLICATION, application)).isFalse();
        assertThat(mailbox.subjectsTo(address)).endsWith("Pas d'équipe pour vous cette saison (" + application + ")");
    }

    private String registered(String firstName, String address) {
        Map<String, Object> answers =
                new HashMap<>(RegistrationFixtures.answers(firstName, address, "fr", "polytech-nantes"));
        answers.put("season", season);
        String number = journey.start(ProcessIds.APPLICATION, "nantes", answers);
        candidates.invite(ApplicationNumber.of(number));
        return number;
    }

    private void decided(String application, String decision) {
        messages.tell(Message.CANDIDATE_DECIDED, CaseReference.of(application),
                Map.of(Variable.SELECTION_DECISION, decision));
        journey.run();
    }

    private void accepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
    }

    private String seminar() {
        return season + "/seminar";
    }

    private Application.State state(String application) {
        return applications.get(ApplicationNumber.of(application)).state();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
