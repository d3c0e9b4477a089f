package org.alteractions.journey.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.OpenSeasonAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of season.bpmn and registration-window.bpmn. */
@Story
class SeasonTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    SeasonRepository seasons;

    @Test
    void openedSeason_takesUpPostponedRequests() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.nextSeason().decisionReason("Trop de missions cet automne."));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));

        assertThat(season).isEqualTo("NAN-" + today().plusDays(60).getYear() + "-AUTUMN");
        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(journey.openTasks(season)).containsExactly(SeasonSteps.PLAN_PRESENTATIONS);
    }

    @Test
    void everyChosenSchool_getsAPresentationToPlan() {
        people.school("polytech-nantes");
        people.school("audencia");
        String dossier = accepted();
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        Map<String, Object> shown = journey.shown(journey.task(season, SeasonSteps.PLAN_PRESENTATIONS));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes", "audencia"))
                        .presentedDossiers(List.of(dossier)));

        assertThat(shown.get("chosenSchools").toString()).contains("polytech-nantes", "audencia");
        assertThat(shown.get("presentedDossiers").toString()).contains(dossier);
        assertThat(journey.openTasks(season + "/polytech-nantes"))
                .containsExactly(SchoolPresentationSteps.PLAN_PRESENTATION);
        assertThat(journey.openTasks(season + "/audencia")).containsExactly(SchoolPresentationSteps.PLAN_PRESENTATION);
    }

    @Test
    void schoolsWithoutADossier_areRefused() {
        people.school("polytech-nantes");
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));

        assertThatThrownBy(() -> journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                        new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))))
                .hasMessage("« Dossiers présentés » : choisissez au moins un dossier à présenter.");
    }

    @Test
    void registrationOpensAndCloses_onTheDaysOfTheCalendar() {
        String season = waitingForRegistration();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.REGISTRATION_OPEN);

        register(season, 8);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.REGISTRATION_CLOSED);
        assertThat(journey.isRunning(ProcessIds.REGISTRATION_WINDOW, season)).isFalse();
    }

    @Test
    void tooFewCandidates_registrationIsExtended_thenTheSeasonGoesOn() {
        String season = waitingForRegistration();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        register(season, 3);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        assertThat(journey.shown(journey.task(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS)))
                .containsEntry("seasonCandidateCount", 3).containsEntry("seasonMinimumCandidates", 8);

        assertThatThrownBy(() -> extendTo(season, today().plusDays(40)))
                .hasMessage("« Nouveau dernier jour des inscriptions » : "
                        + "les inscriptions doivent se clore avant le Café Select.");
        extendTo(season, today().plusDays(35));
        assertThat(seasons.get(SeasonReference.of(season)).registrationCloses()).isEqualTo(today().plusDays(35));
        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.REGISTRATION_OPEN);

        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        assertThat(journey.isRunning(ProcessIds.REGISTRATION_WINDOW, season)).isFalse();
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isTrue();
    }

    @Test
    void tooFewCandidates_seasonIsCancelled_andEverybodyIsTold() {
        String season = waitingForRegistration();
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                DecideRegistrationsAnswers.cancelSeason());

        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CANCELLED);
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
        assertThat(journey.openTasks(season + "/polytech-nantes")).isEmpty();
        String subject = "La saison automne " + today().plusDays(60).getYear() + " est annulée";
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).contains(subject).doesNotHaveDuplicates();
        assertThat(mailbox.subjectsTo("contact@polytech-nantes.example")).containsExactly(subject);
    }

    @Test
    void cafeSelectIsCancelled_andNobodyIsTrained_seasonIsCancelled() {
        people.school("polytech-nantes");
        accepted();
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        register(season, 3);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS, DecideRegistrationsAnswers.goOn());
        journey.complete(season + "/cafe-select", CafeSelectSteps.PREPARE_SESSION,
                PrepareSessionAnswers.cancel().cancellationReason("Aucun intervieweur disponible."));

        assertThat(seasons.get(SeasonReference.of(season)).state()).isEqualTo(Season.State.CANCELLED);
        assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse();
    }

    @Test
    void seasonTwice_isRefused() {
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));

        assertThatThrownBy(() -> journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today())))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Saison » : la saison " + season + " existe déjà.");
    }

    @Test
    void badCalendar_isRefusedAtItsField_andNothingStarts() {
        OpenSeasonAnswers answers = SeasonFixtures.season(today());
        answers.seminarOn((String) answers.get("registrationCloses"));

        assertThatThrownBy(() -> journey.start(ProcessIds.SEASON, "nantes", answers))
                .hasMessage("« Séminaire » : cette date doit suivre le Café Select.");
        answers.registrationOpens("2001-01-01");
        assertThatThrownBy(() -> journey.start(ProcessIds.SEASON, "nantes", answers))
                .hasMessage("« Ouverture des inscriptions » : cette date est passée.");
        assertThat(seasons.findById(SeasonReference.of("NAN-" + today().plusDays(60).getYear() + "-AUTUMN"))).isEmpty();
    }

    /** The presentation at the one school is still to be planned, so that the season stays before its Café Select. */
    private String waitingForRegistration() {
        people.school("polytech-nantes");
        String dossier = accepted();
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))
                        .presentedDossiers(List.of(dossier)));
        return season;
    }

    private void register(String season, int students) {
        for (int i = 1; i <= students; i++) {
            people.application(season, people.student("Etudiant" + i, "polytech-nantes"), Application.State.REGISTERED);
        }
    }

    private void extendTo(String season, LocalDate day) {
        journey.complete(season, RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                DecideRegistrationsAnswers.extend().newClosingDate(day.toString()));
    }

    private String accepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
