package org.alteractions.journey.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The Café Select and the seminar are prepared while students register. */
@Story
class SeasonPreparationTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    SeasonRepository seasons;

    private String season;
    private String cafeSelect;
    private String seminar;

    @BeforeEach
    void registrationOpens() {
        people.school(RegistrationFixtures.POLYTECH);
        people.school(RegistrationFixtures.CENTRALE);
        season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        cafeSelect = season + "/cafe-select";
        seminar = season + "/seminar";
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, new PlanPresentationsAnswers());
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
    }

    @Test
    void bothArePreparedWhileStudentsRegister_dueTwoWeeksBeforeTheirDays() {
        Season calendar = seasons.get(SeasonReference.of(season));

        assertThat(dueOn(cafeSelect, CafeSelectSteps.PREPARE_SESSION))
                .isEqualTo(calendar.cafeSelectOn().minusDays(14));
        assertThat(dueOn(seminar, SeminarSteps.PREPARE_SEMINAR)).isEqualTo(calendar.seminarOn().minusDays(14));
    }

    @Test
    void nothingIsAnnounced_beforeThePhaseBeforeIsOver() {
        prepareBoth();
        assertThat(journey.openTasks(cafeSelect)).isEmpty();
        assertThat(journey.openTasks(seminar)).isEmpty();
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER)).isEmpty();

        registrationCloses();
        assertThat(journey.openTasks(cafeSelect)).containsExactly(CafeSelectSteps.PUBLISH_PLAN);
        journey.fire(seminar, SeminarSteps.DAY_PASSED);
        assertThat(journey.openTasks(seminar)).isEmpty();

        people.application(season, people.student("Zoe", RegistrationFixtures.POLYTECH), Application.State.TRAINED);
        journey.complete(cafeSelect, CafeSelectSteps.PUBLISH_PLAN,
                PublishPlanAnswers.cancel().planComment("La salle n'est plus libre."));
        assertThat(journey.openTasks(seminar)).containsExactly(SeminarSteps.RECORD_ATTENDANCE);
        assertThat(mailbox.subjectsTo(SeminarFixtures.TRAINER)).hasSize(1);
    }

    @Test
    void preparationThatComesLate_goesOnAtOnce() {
        registrationCloses();
        assertThat(journey.openTasks(cafeSelect)).containsExactly(CafeSelectSteps.PREPARE_SESSION);
        prepareCafeSelect();

        assertThat(journey.openTasks(cafeSelect)).containsExactly(CafeSelectSteps.PUBLISH_PLAN);
    }

    @Test
    void registrationThatMayBeExtended_isNotOver() {
        prepareCafeSelect();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.fire(cafeSelect, CafeSelectSteps.DAY_PASSED);
        assertThat(journey.openTasks(cafeSelect)).as("too few students: extended or not").isEmpty();
        register();
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                DecideRegistrationsAnswers.extend().newClosingDate(today().plusDays(25).toString()));
        journey.fire(cafeSelect, CafeSelectSteps.DAY_PASSED);
        assertThat(journey.openTasks(cafeSelect)).as("extended").isEmpty();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);

        assertThat(journey.openTasks(cafeSelect)).containsExactly(CafeSelectSteps.PUBLISH_PLAN);
    }

    @Test
    void seasonIsCancelled_itsPreparationsClose() {
        prepareCafeSelect();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                DecideRegistrationsAnswers.cancelSeason());

        assertThat(journey.openTasks(seminar)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, cafeSelect)).isFalse();
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CANCELLED);
    }

    private void prepareBoth() {
        prepareCafeSelect();
        PrepareSeminarAnswers answers = SeminarFixtures.preparation();
        journey.complete(seminar, SeminarSteps.PREPARE_SEMINAR, answers);
    }

    private void prepareCafeSelect() {
        List<String> interviewers = cafeSelects.interviewers().stream().map(Object::toString).toList();
        journey.complete(cafeSelect, CafeSelectSteps.PREPARE_SESSION,
                CafeSelectFixtures.preparation().chosenInterviewers(interviewers));
    }

    private void registrationCloses() {
        register();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
    }

    private void register() {
        for (int i = 1; i <= 8; i++) {
            people.application(season, people.student("Etudiant" + i, RegistrationFixtures.POLYTECH), Application.State.REGISTERED);
        }
    }

    private LocalDate dueOn(String reference, String step) {
        return LocalDate.ofInstant(journey.task(reference, step).getDueDate().toInstant(), ZoneId.of("Europe/Paris"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
