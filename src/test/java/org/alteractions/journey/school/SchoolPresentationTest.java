package org.alteractions.journey.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.ConfirmWithSchoolAnswers;
import org.alteractions.journey.testing.answers.DecideSilentSchoolAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationAnswers;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of school-presentation.bpmn, run through season, which calls it. */
@Story
class SchoolPresentationTest extends StoryTest {

    private static final String CHAPTER = "nantes@alteractions.example";

    @Autowired
    PeopleFixtures people;

    @Autowired
    PresentationRepository presentations;

    @Autowired
    Journal journal;

    @Autowired
    ActPanel panel;

    private String school;
    private String dossier;
    private String presentation;

    @BeforeEach
    void aSeasonGoesToOneSchool() {
        school = people.school("polytech-nantes");
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))
                        .presentedDossiers(List.of(dossier)));
        presentation = season + "/polytech-nantes";
    }

    @Test
    void presentationIsPlannedConfirmedAndHeld() {
        plan(12);
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
        journey.pass(Duration.ofDays(13));
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.held().studentCount(42).attendingDossiers(List.of(dossier)));

        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.HELD);
        assertThat(presentations.get(PresentationReference.of(presentation)).students()).isEqualTo(42);
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.PRESENTED_AT_SCHOOL)
                .extracting(JournalEntry::detail).containsExactly("polytech-nantes");
        assertThat(mailbox.subjectsTo(school)).hasSize(2)
                .first().asString().startsWith("Présentation à vos étudiants, ").endsWith(" : une date à confirmer");
        assertThat(mailbox.subjectsTo(school)).last().asString().startsWith("Merci pour la présentation du ");
        assertThat(mailbox.subjectsTo(CHAPTER)).anyMatch(
                subject -> subject.startsWith("Présentation aux étudiants : École polytech-nantes, "));
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .contains("Merci de votre venue à l'École polytech-nantes")
                .anyMatch(subject -> subject.startsWith("Présentation aux étudiants : École polytech-nantes, "))
                .doesNotHaveDuplicates();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT).get(2).text()).contains("Amphithéâtre A", "Les Jardins solidaires");
    }

    @Test
    void schoolIsRemindedOnceItDoesNotAnswer() {
        plan(12);
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_REMINDER_DUE);

        assertThat(journey.openTasks(presentation)).containsExactly(SchoolPresentationSteps.CONFIRM_WITH_SCHOOL);
        assertThat(mailbox.subjectsTo(school)).last().asString()
                .startsWith("Rappel : présentation à vos étudiants, ").endsWith(", à confirmer");
    }

    @Test
    void schoolWantsAnotherDate_presentationIsPlannedAgain() {
        plan(12);
        assertThatThrownBy(() -> journey.complete(
                        presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                                ConfirmWithSchoolAnswers.otherDate()))
                .hasMessageContaining("« Remarques de l'école » : obligatoire avec la réponse");
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.otherDate().schoolRemarks("Un mardi."));

        assertThat(journey.openTasks(presentation)).containsExactly(SchoolPresentationSteps.PLAN_PRESENTATION);
        assertThat(journey.shown(journey.task(presentation, SchoolPresentationSteps.PLAN_PRESENTATION)))
                .as("decided anew").containsEntry("presentationPlan", "");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).doesNotContain("Présentation reportée : École polytech-nantes");

        Task again = journey.task(presentation, SchoolPresentationSteps.PLAN_PRESENTATION);
        plan(19);
        assertThat(journey.as("nantes", () -> panel.outcome(again.getId())).recorded())
                .as("a date that has moved is said with the one of before")
                .contains("Jour de la présentation : " + WrittenDates.moment(today().plusDays(19).atTime(14, 0))
                        + " (auparavant : " + WrittenDates.moment(today().plusDays(12).atTime(14, 0)) + ").");
    }

    @Test
    void schoolRenounces_nobodyWasInvited() {
        plan(12);
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.cancelled());

        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.CANCELLED);
        assertThat(journey.isRunning(ProcessIds.SCHOOL_PRESENTATION, presentation)).isFalse();
        assertThat(mailbox.subjectsTo(school)).contains("Présentation annulée : École polytech-nantes");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).doesNotContain("Présentation annulée : École polytech-nantes");
    }

    @Test
    void silentSchool_isAskedAgainOrLeft() {
        plan(12);
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_SILENT);
        journey.complete(presentation, SchoolPresentationSteps.DECIDE_SILENT_SCHOOL,
                DecideSilentSchoolAnswers.askAgain());
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_SILENT);
        journey.complete(presentation, SchoolPresentationSteps.DECIDE_SILENT_SCHOOL,
                DecideSilentSchoolAnswers.otherDate());
        plan(14);
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_SILENT);
        journey.complete(presentation, SchoolPresentationSteps.DECIDE_SILENT_SCHOOL,
                DecideSilentSchoolAnswers.giveUp());

        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.CANCELLED);
        assertThat(mailbox.subjectsTo(school))
                .filteredOn(subject -> subject.endsWith(" : une date à confirmer")).hasSize(3);
    }

    @Test
    void noDateIsFound_schoolIsLeftOut() {
        journey.complete(presentation, SchoolPresentationSteps.PLAN_PRESENTATION, PlanPresentationAnswers.giveUp());

        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.CANCELLED);
        assertThat(mailbox.mailsTo(school)).isEmpty();
    }

    @Test
    void postponedPresentation_isAnnouncedAndPlannedAgain() {
        plan(12);
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.postponed());
        plan(20);

        assertThat(journey.openTasks(presentation)).containsExactly(SchoolPresentationSteps.CONFIRM_WITH_SCHOOL);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).contains("Présentation reportée : École polytech-nantes");
        assertThat(mailbox.subjectsTo(school)).contains("Présentation reportée : École polytech-nantes");
        assertThat(mailbox.mailsTo(school)).last().satisfies(mail -> {
            assertThat(mail.subject()).startsWith("Nouvelle date – Présentation à vos étudiants, ");
            assertThat(mail.text()).contains("La date a changé : ", ", au lieu du ");
        });
    }

    @Test
    void cancelledPresentation_invitedStructuresAreTold() {
        plan(12);
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.cancelled());

        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).contains("Présentation annulée : École polytech-nantes");
    }

    @Test
    void formsShowSchoolDossiersAndCalendar() {
        Map<String, Object> shown = journey.shown(journey.task(presentation,
                SchoolPresentationSteps.PLAN_PRESENTATION));

        assertThat(shown).containsEntry("presentationSchool", "École polytech-nantes").containsEntry("presentationEmail", school);
        assertThat(shown.get("presentedRows").toString()).contains("Les Jardins solidaires");
        assertThat(shown.get("presentedDossiers").toString()).contains(dossier);
        assertThat(shown.get("seasonRegistrationCloses").toString()).isNotEmpty();
    }

    @Test
    void impossibleMoments_areRefusedAtTheirField() {
        assertThatThrownBy(() -> plan(31))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("« Jour de la présentation » : les inscriptions se closent le ");
        assertThatThrownBy(() -> plan(-1)).isInstanceOf(SubmissionRefused.class);
        plan(12);
        journey.complete(presentation, SchoolPresentationSteps.CONFIRM_WITH_SCHOOL,
                ConfirmWithSchoolAnswers.confirmed());
        assertThatThrownBy(() -> journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                        RecordPresentationAnswers.held().studentCount(42)))
                .hasMessage("« La présentation » : la présentation n'a pas encore eu lieu.");
    }

    private void plan(int inDays) {
        LocalDateTime when = today().plusDays(inDays).atTime(14, 0);
        journey.complete(presentation, SchoolPresentationSteps.PLAN_PRESENTATION,
                PlanPresentationAnswers.plan().presentationAt(when.toString()).presentationRoom("Amphithéâtre A")
                        .presentedDossiers(List.of(dossier)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
