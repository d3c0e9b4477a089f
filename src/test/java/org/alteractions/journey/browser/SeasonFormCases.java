package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.alteractions.journey.season.Opening;
import org.alteractions.journey.structure.Requesting;
import org.alteractions.journey.testing.Cast;
import org.alteractions.journey.testing.JourneyDriver;
import org.springframework.stereotype.Component;

/** Forms of a season until its registrations are closed. */
@Component
class SeasonFormCases implements FormCases {

    private static final String SCHOOL = "polytech-nantes";

    private final JourneyDriver journey;
    private final Cast cast;

    SeasonFormCases(JourneyDriver journey, Cast cast) {
        this.journey = journey;
        this.cast = cast;
    }

    @Override
    public List<FormCase> cases() {
        return List.of(
                FormCase.start("open-season", "autumn", "Saison d'une antenne", () -> null, Opening.season(today()),
                        none -> waitsAt(
                                "NAN-" + today().plusDays(60).getYear() + "-AUTUMN", "userTask_planPresentations")),
                FormCase.task("plan-presentations", "one school", this::opened, "userTask_planPresentations",
                        Map.of("chosenSchools", List.of(SCHOOL)),
                        season -> waitsAt(season + "/" + SCHOOL, "userTask_planPresentation")),
                plan("planned", planned(), presentation -> waitsAt(presentation, "userTask_confirmWithSchool")),
                plan("given up", Map.of("presentationPlan", "giveUp"), this::isOver),
                FormCase.task("confirm-with-school", "confirmed", () -> presentation(planned()),
                        "userTask_confirmWithSchool",
                        Map.of("schoolAnswer", "confirmed", "schoolRemarks", "L'amphithéâtre ouvre à 13 h."),
                        presentation -> waitsAt(presentation, "userTask_recordPresentation")),
                FormCase.task("decide-silent-school", "given up", this::silent, "userTask_decideSilentSchool",
                        Map.of("silentSchoolDecision", "giveUp", "silentSchoolRemarks", "Deux relances sans réponse."),
                        this::isOver),
                FormCase.start("join-presentation", "comes", "Noter la venue d'une structure", this::toCome,
                        Map.of("presentationAnswer", "comes", "representatives", "Anne Le Goff",
                                "structureRemark", "Un projecteur, s'il vous plaît."),
                        presentation -> waitsAt(presentation, "userTask_recordPresentation"))
                        .choosing("invitedStructure"),
                FormCase.task("record-presentation", "held", this::confirmed, "userTask_recordPresentation",
                        Map.of("presentationOutcome", "held", "studentCount", 42), this::isOver),
                FormCase.task("decide-registrations", "extended", this::tooFew, "userTask_decideRegistrations",
                        Map.of("registrationDecision", "extend", "newClosingDate", today().plusDays(35).toString()),
                        season -> waitsAt(season)));
    }

    private FormCase plan(String way, Map<String, ?> answers, Consumer<String> after) {
        return FormCase.task("plan-presentation", way, this::presentation, "userTask_planPresentation", answers, after);
    }

    private Map<String, Object> planned() {
        Map<String, Object> answers = new HashMap<>();
        answers.put("presentationPlan", "plan");
        answers.put("presentationAt", today().plusDays(12) + "T14:30");
        answers.put("presentationRoom", "Amphithéâtre A");
        return answers;
    }

    private String opened() {
        cast.school(SCHOOL);
        String dossier = journey.start("mission-journey", "nantes", Requesting.request());
        journey.complete(dossier, "userTask_qualifyRequest",
                Map.of("qualificationDecision", "accept", "missionScope", "Étudier trois débouchés locaux."));
        return journey.start("season", "nantes", Opening.season(today()));
    }

    private String presentation() {
        String season = opened();
        Map<String, Object> shown = journey.shown(journey.task(season, "userTask_planPresentations"));
        journey.complete(season, "userTask_planPresentations", Map.of(
                "chosenSchools", List.of(SCHOOL),
                "presentedDossiers", Choices.values(shown.get("presentableDossiers"))));
        return season + "/" + SCHOOL;
    }

    private String presentation(Map<String, Object> plan) {
        String presentation = presentation();
        Map<String, Object> shown = journey.shown(journey.task(presentation, "userTask_planPresentation"));
        plan.put("presentedDossiers", Choices.values(shown.get("presentableDossiers")));
        journey.complete(presentation, "userTask_planPresentation", plan);
        return presentation;
    }

    private String silent() {
        String presentation = presentation(planned());
        journey.fire(presentation, "boundaryEvent_schoolSilent");
        return presentation;
    }

    private String confirmed() {
        String presentation = presentation(planned());
        journey.complete(presentation, "userTask_confirmWithSchool", Map.of("schoolAnswer", "confirmed"));
        journey.pass(java.time.Duration.ofDays(13));
        return presentation;
    }

    private String tooFew() {
        String season = opened();
        journey.complete(season, "userTask_planPresentations", Map.of());
        journey.fire(season, "catchEvent_registrationDue");
        journey.fire(season, "catchEvent_registrationOver");
        return season;
    }

    private String toCome() {
        String presentation = presentation(planned());
        journey.complete(presentation, "userTask_confirmWithSchool", Map.of("schoolAnswer", "confirmed"));
        return presentation;
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
