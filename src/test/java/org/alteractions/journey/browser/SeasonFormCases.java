package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.school.PresentationFixtures;
import org.alteractions.journey.season.SeasonEndFixtures;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.CloseSeasonAnswers;
import org.alteractions.journey.testing.answers.ConfirmWithSchoolAnswers;
import org.alteractions.journey.testing.answers.DecideRegistrationsAnswers;
import org.alteractions.journey.testing.answers.DecideSilentSchoolAnswers;
import org.alteractions.journey.testing.answers.JoinPresentationAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RegistrationWindowSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.springframework.stereotype.Component;

/** Forms of a season until its registrations are closed, and of its end. */
@Component
class SeasonFormCases implements FormCases {

    private static final String SCHOOL = PresentationFixtures.SCHOOL;

    private final JourneyDriver journey;
    private final PresentationFixtures presentationFixtures;
    private final SeasonEndFixtures seasonEnds;

    SeasonFormCases(
            JourneyDriver journey, PresentationFixtures presentationFixtures, SeasonEndFixtures seasonEnds) {
        this.journey = journey;
        this.presentationFixtures = presentationFixtures;
        this.seasonEnds = seasonEnds;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start(FormIds.OPEN_SEASON, "autumn", "Saison d'une antenne", () -> null,
                        SeasonFixtures.season(today()),
                        none -> waitsAt(
                                "NAN-" + today().plusDays(60).getYear() + "-AUTUMN", SeasonSteps.PLAN_PRESENTATIONS)),
                FormCase.task(FormIds.PLAN_PRESENTATIONS, "one school", presentationFixtures::opened,
                        SeasonSteps.PLAN_PRESENTATIONS, new PlanPresentationsAnswers().chosenSchools(List.of(SCHOOL)),
                        season -> waitsAt(season + "/" + SCHOOL, SchoolPresentationSteps.PLAN_PRESENTATION)),
                plan("planned", presentationFixtures.plan(12),
                        presentation -> waitsAt(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL)),
                plan("given up", PlanPresentationAnswers.giveUp(), this::isOver),
                FormCase.task(FormIds.CONFIRM_WITH_SCHOOL, "confirmed", presentationFixtures::proposed,
                        SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                        ConfirmWithSchoolAnswers.confirmed().schoolRemarks("L'amphithéâtre ouvre à 13 h."),
                        presentation -> waitsAt(presentation, SchoolPresentationSteps.RECORD_PRESENTATION)),
                FormCase.task(FormIds.DECIDE_SILENT_SCHOOL, "given up", this::silent,
                        SchoolPresentationSteps.DECIDE_SILENT_SCHOOL,
                        DecideSilentSchoolAnswers.giveUp().silentSchoolRemarks("Deux relances sans réponse."),
                        this::isOver),
                FormCase.start(FormIds.JOIN_PRESENTATION, "comes", "Noter la venue d'une structure",
                        presentationFixtures::confirmed,
                        JoinPresentationAnswers.comes().representatives("Anne Le Goff")
                                .structureRemark("Un projecteur, s'il vous plaît."),
                        presentation -> waitsAt(presentation, SchoolPresentationSteps.RECORD_PRESENTATION))
                        .choosing("invitedStructure"),
                FormCase.task(FormIds.RECORD_PRESENTATION, "held", this::itsDayHasCome,
                        SchoolPresentationSteps.RECORD_PRESENTATION,
                        RecordPresentationAnswers.held().studentCount(42), this::isOver),
                FormCase.task(FormIds.CLOSE_SEASON, "closed", seasonEnds::missionsOver, SeasonSteps.CLOSE_SEASON,
                        new CloseSeasonAnswers().seasonNote("Prévenir les écoles en juin."),
                        season -> assertThat(journey.isRunning(ProcessIds.SEASON, season)).isFalse()),
                FormCase.task(FormIds.DECIDE_REGISTRATIONS, "extended", this::tooFew,
                        RegistrationWindowSteps.DECIDE_REGISTRATIONS,
                        DecideRegistrationsAnswers.extend().newClosingDate(today().plusDays(35).toString()),
                        season -> waitsAt(season)));
    }

    private FormCase plan(String way, Map<String, ?> answers, Consumer<String> after) {
        return FormCase.task(FormIds.PLAN_PRESENTATION, way, presentationFixtures::chosen,
                SchoolPresentationSteps.PLAN_PRESENTATION, answers, after);
    }

    private String silent() {
        String presentation = presentationFixtures.proposed();
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_SILENT);
        return presentation;
    }

    private String itsDayHasCome() {
        String presentation = presentationFixtures.confirmed();
        journey.pass(java.time.Duration.ofDays(13));
        return presentation;
    }

    private String tooFew() {
        String season = presentationFixtures.opened();
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS, Map.of());
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_DUE);
        journey.fire(season, RegistrationWindowSteps.REGISTRATION_OVER);
        return season;
    }

    private void isOver(String presentation) {
        assertThat(journey.isRunning(ProcessIds.SCHOOL_PRESENTATION, presentation)).isFalse();
    }

    private void waitsAt(String reference, String... tasks) {
        assertThat(journey.openTasks(reference)).containsExactly(tasks);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
