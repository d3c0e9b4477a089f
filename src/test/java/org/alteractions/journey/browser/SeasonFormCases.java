package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.school.Presenting;
import org.alteractions.journey.season.Opening;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Forms of a season until its registrations are closed. */
@Component
class SeasonFormCases implements FormCases {

    private static final String SCHOOL = Presenting.SCHOOL;

    private final JourneyDriver journey;
    private final Presenting presenting;

    SeasonFormCases(JourneyDriver journey, Presenting presenting) {
        this.journey = journey;
        this.presenting = presenting;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start("open-season", "autumn", "Saison d'une antenne", () -> null, Opening.season(today()),
                        none -> waitsAt(
                                "NAN-" + today().plusDays(60).getYear() + "-AUTUMN", "userTask_planPresentations")),
                FormCase.task("plan-presentations", "one school", presenting::opened, "userTask_planPresentations",
                        Map.of("chosenSchools", List.of(SCHOOL)),
                        season -> waitsAt(season + "/" + SCHOOL, "userTask_planPresentation")),
                plan("planned", presenting.plan(12),
                        presentation -> waitsAt(presentation, "userTask_confirmWithSchool")),
                plan("given up", Map.of("presentationPlan", "giveUp"), this::isOver),
                FormCase.task("confirm-with-school", "confirmed", presenting::proposed,
                        "userTask_confirmWithSchool",
                        Map.of("schoolAnswer", "confirmed", "schoolRemarks", "L'amphithéâtre ouvre à 13 h."),
                        presentation -> waitsAt(presentation, "userTask_recordPresentation")),
                FormCase.task("decide-silent-school", "given up", this::silent, "userTask_decideSilentSchool",
                        Map.of("silentSchoolDecision", "giveUp", "silentSchoolRemarks", "Deux relances sans réponse."),
                        this::isOver),
                FormCase.start("join-presentation", "comes", "Noter la venue d'une structure", presenting::confirmed,
                        Map.of("presentationAnswer", "comes", "representatives", "Anne Le Goff",
                                "structureRemark", "Un projecteur, s'il vous plaît."),
                        presentation -> waitsAt(presentation, "userTask_recordPresentation"))
                        .choosing("invitedStructure"),
                FormCase.task("record-presentation", "held", this::itsDayHasCome, "userTask_recordPresentation",
                        Map.of("presentationOutcome", "held", "studentCount", 42), this::isOver),
                FormCase.task("decide-registrations", "extended", this::tooFew, "userTask_decideRegistrations",
                        Map.of("registrationDecision", "extend", "newClosingDate", today().plusDays(35).toString()),
                        season -> waitsAt(season)));
    }

    private FormCase plan(String way, Map<String, ?> answers, Consumer<String> after) {
        return FormCase.task("plan-presentation", way, presenting::chosen, "userTask_planPresentation", answers, after);
    }

    private String silent() {
        String presentation = presenting.proposed();
        journey.fire(presentation, "boundaryEvent_schoolSilent");
        return presentation;
    }

    private String itsDayHasCome() {
        String presentation = presenting.confirmed();
        journey.pass(java.time.Duration.ofDays(13));
        return presentation;
    }

    private String tooFew() {
        String season = presenting.opened();
        journey.complete(season, "userTask_planPresentations", Map.of());
        journey.fire(season, "catchEvent_registrationDue");
        journey.fire(season, "catchEvent_registrationOver");
        return season;
    }

    private void isOver(String presentation) {
        assertThat(journey.isRunning("school-presentation", presentation)).isFalse();
    }

    private void waitsAt(String reference, String... tasks) {
        assertThat(journey.openTasks(reference)).containsExactly(tasks);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
