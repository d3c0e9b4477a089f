package org.alteractions.journey.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.restitution.Recommendation;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideRestitutionAnswers;
import org.alteractions.journey.testing.answers.DecideSilentStructureAnswers;
import org.alteractions.journey.testing.answers.HoldReviewAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.answers.ScheduleRestitutionAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.camunda.bpm.engine.HistoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of restitution.bpmn and one-year-review.bpmn. */
@Story
class ReviewStoryTest extends StoryTest {

    @Autowired
    HistoryService history;

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    ReviewFixtures restitution;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    RestitutionRepository restitutions;

    @Autowired
    ReviewRepository reviews;

    @Autowired
    ReviewService service;

    @Autowired
    ReviewCalendar calendar;

    @Autowired
    Journal journal;

    @Autowired
    Clock clock;

    @Test
    void restitutionIsHeld_dossierIsClosed_everybodyThanked_reviewPlanned() {
        String dossier = restitution.restituted();

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.COMPLETED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isTrue();
        assertThat(fixtures.team(dossier).ended()).isTrue();
        assertThat(fixtures.states(dossier)).containsOnly(Application.State.IN_TEAM);
        assertThat(restitutions.get(DossierReference.of(dossier)).inOrder()).extracting(Recommendation::wording)
                .containsExactly("Ouvrir un marché du jeudi.", "Refaire le site.");
        for (String address : List.of(RequestFixtures.CONTACT, TeamFixtures.LINA, TeamFixtures.COACH)) {
            assertThat(mailbox.subjectsTo(address)).endsWith(
                    "Mission " + dossier + " : restitution", "Mission " + dossier + " : merci !");
        }
        assertThat(mailbox.subjectsTo("nantes@alteractions.example")).containsExactly("Mission " + dossier + " : restitution");
        assertThat(mailbox.mailsTo(TeamFixtures.LINA)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("Refaire le site."));
    }

    @Test
    void restitutionBeyondTheMargin_isRefusedAtItsField() {
        String dossier = missionFixtures.delivered();

        assertThatThrownBy(() -> journey.complete(dossier, RestitutionSteps.SCHEDULE_RESTITUTION,
                new ScheduleRestitutionAnswers().restitutionAt(missionFixtures.inDays(400) + "T18:00")
                        .restitutionPlace("Nantes")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("« Date de la restitution » : la restitution doit avoir lieu au plus tard le ");
    }

    @Test
    void restitutionIsRemindedPostponedAndHeld() {
        String dossier = restitution.scheduled();
        journey.fire(dossier, RestitutionSteps.RESTITUTION_REMINDER_DUE);
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION,
                RecordRestitutionAnswers.postponed().postponedTo(missionFixtures.inDays(20) + "T17:00")
                        .postponedPlace("À distance"));

        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).endsWith(
                "Mission " + dossier + " : restitution",
                "Rappel : restitution de la mission " + dossier,
                "Nouvelle date – Mission " + dossier + " : restitution");
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last()
                .satisfies(mail -> assertThat(mail.text()).containsPattern(
                        "Bonjour [^,]+,\\s+La date a changé : .* 17\u00a0h, au lieu du .*\\d{4} à \\d+\u00a0h")
                        .contains("Le lieu a changé : À distance, au lieu de «"))
                .satisfies(mail -> assertThat(mail.html()).contains("La date a changé"));
        assertThatThrownBy(() -> journey.complete(
                dossier, RestitutionSteps.RECORD_RESTITUTION, ReviewFixtures.held(missionFixtures.inDays(1))))
                .hasMessage("« Elle a eu lieu le » : cette date n'est pas encore arrivée.");
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION, ReviewFixtures.held(missionFixtures.inDays(0)));
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.COMPLETED);
    }

    @Test
    void structureSilent_isTriedAgain_thenTheMissionIsClosedWithoutRestitutionNorReview() {
        String dossier = restitution.scheduled();
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION, RecordRestitutionAnswers.structureSilent());
        journey.complete(dossier, RestitutionSteps.DECIDE_RESTITUTION, DecideRestitutionAnswers.reschedule());
        journey.fire(dossier, RestitutionSteps.DATE_REMINDER_DUE);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .endsWith("Mission " + dossier + " : quelle date pour la restitution ?");
        journey.fire(dossier, RestitutionSteps.NO_DATE_FOUND);
        String instance = history.createHistoricProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .processDefinitionKey(ProcessIds.MISSION_JOURNEY).unfinished().singleResult().getId();
        journey.complete(dossier, RestitutionSteps.DECIDE_RESTITUTION, DecideRestitutionAnswers.close());

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.COMPLETED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        assertThat(restitutions.get(DossierReference.of(dossier)).givenUp()).isTrue();
        assertThat(mailbox.subjectsTo(TeamFixtures.LINA))
                .endsWith("Mission " + dossier + " : mission close sans restitution");
        assertThat(history.createHistoricProcessInstanceQuery().processInstanceId(instance).singleResult().getEndActivityId())
                .isEqualTo("endEvent_completedWithoutRestitution");
    }

    @Test
    void reviewIsDueExactlyOneYearAfterTheRestitutionWasHeld() {
        String dossier = restitution.restituted();
        LocalDate held = restitutions.get(DossierReference.of(dossier)).heldOn();

        assertThat(calendar.dueOn(dossier).toInstant().atZone(clock.getZone()).toLocalDateTime())
                .isEqualTo(held.plusYears(1).atTime(9, 0));
        Duration toTheEve = Duration.between(journey.now(), held.plusYears(1).atTime(8, 59).atZone(clock.getZone()));
        journey.pass(toTheEve);
        assertThat(journey.openTasks(dossier)).isEmpty();
        journey.pass(Duration.ofDays(366).minus(toTheEve));
        assertThat(journey.openTasks(dossier)).containsExactly(OneYearReviewSteps.HOLD_REVIEW);
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : un an après, où en êtes-vous ?");
            assertThat(mail.text()).contains("Ouvrir un marché du jeudi.", "Refaire le site.");
        });
    }

    @Test
    void reviewIsHeldRecommendationByRecommendation() {
        String dossier = restitution.invitedToReview();
        journey.fire(dossier, OneYearReviewSteps.REVIEW_REMINDER_DUE);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .endsWith("Rappel : le bilan à un an de la mission " + dossier);
        assertThat(journey.shown(journey.task(dossier, OneYearReviewSteps.HOLD_REVIEW)))
                .containsEntry("recommendationText2", "Refaire le site.")
                .containsEntry("recommendationText3", "");
        assertThatThrownBy(() -> journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW,
                HoldReviewAnswers.reviewed().recommendationStatus1("done")))
                .hasMessage("« Où en est la recommandation 2 » : cette réponse est obligatoire.");
        journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW,
                HoldReviewAnswers.reviewed().recommendationStatus1("done")
                        .recommendationResult1("Les ventes ont doublé.").recommendationStatus2("planned"));

        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.HELD);
        assertThat(restitutions.get(DossierReference.of(dossier)).inOrder()).extracting(Recommendation::status)
                .containsExactly(Recommendation.Status.DONE, Recommendation.Status.PLANNED);
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + " : le bilan à un an");
            assertThat(mail.text()).contains("mise en place", "Les ventes ont doublé.", "prévue");
        });
    }

    @Test
    void structureIsGone_reviewEnds() {
        String dossier = restitution.invitedToReview();
        journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW, HoldReviewAnswers.structureGone());

        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.STRUCTURE_GONE);
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                .endsWith(JournalEvent.REVIEW_STRUCTURE_GONE);
        teamAndCoachAreToldOnce(dossier, "n'existe plus : le bilan n'a pas pu avoir lieu.");
    }

    @Test
    void structureWithdrawsWithinTheYear_nobodyIsAsked() {
        String dossier = restitution.restituted();
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "structureWithdrew"));

        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.CANCELLED);
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.COMPLETED);
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        journey.pass(Duration.ofDays(366));
        assertThat(journey.openTasks(dossier)).isEmpty();
        for (String address : List.of(RequestFixtures.CONTACT, TeamFixtures.LINA, TeamFixtures.COACH)) {
            assertThat(mailbox.subjectsTo(address)).endsWith("Mission " + dossier + " : pas de bilan à un an");
        }
    }

    @Test
    void structureWithdrawsDuringTheReview_theReviewEnds_andNothingMoreCanBeDeclared() {
        String dossier = restitution.invitedToReview();
        assertThatThrownBy(() -> journey.start(
                ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "scopeChanged")))
                .hasMessage("« Événement » : ce dossier n'a pas de mission en cours.");
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "structureWithdrew"));

        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                .endsWith(JournalEvent.REVIEW_CANCELLED);
        assertThatThrownBy(() -> journey.start(
                ProcessIds.DECLARE_EVENT, "nantes", fixtures.event(dossier, "structureWithdrew")))
                .hasMessage("« Dossier concerné » : ce choix n'est pas proposé (ou ne l'est plus).");
    }

    @Test
    void structureStaysSilent_isAskedAgain_thenTheReviewIsClosed() {
        String dossier = restitution.invitedToReview();
        journey.fire(dossier, OneYearReviewSteps.STRUCTURE_SILENT);
        assertThat(journey.shown(journey.task(dossier, OneYearReviewSteps.DECIDE_SILENT_STRUCTURE)).get("recommendationRows").toString())
                .contains("Ouvrir un marché du jeudi.", "pas encore revue");
        journey.complete(dossier, OneYearReviewSteps.DECIDE_SILENT_STRUCTURE, DecideSilentStructureAnswers.askAgain());
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .filteredOn(subject -> subject.endsWith("un an après, où en êtes-vous ?"))
                .hasSize(2);
        journey.fire(dossier, OneYearReviewSteps.STRUCTURE_SILENT);
        journey.complete(dossier, OneYearReviewSteps.DECIDE_SILENT_STRUCTURE, DecideSilentStructureAnswers.close());

        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.UNREACHABLE);
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        assertThat(journal.of(CaseReference.of(dossier))).extracting(JournalEntry::event)
                .endsWith(JournalEvent.REVIEW_UNREACHABLE);
        teamAndCoachAreToldOnce(dossier, "n'a pas répondu à nos messages : le bilan n'a pas pu avoir lieu.");
    }

    @Test
    void structureIsGone_englishSpeakersAreToldInEnglish() {
        String dossier = restitution.invitedToReview();
        jdbc.sql("update coach set language = 'en'").update();
        journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW, HoldReviewAnswers.structureGone());

        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + ": no one-year review, the organisation has closed");
            assertThat(mail.text()).contains("no longer exists, so the review could not be held.");
        });
    }

    @Test
    void structureIsUnreachable_englishSpeakersAreToldInEnglish() {
        String dossier = restitution.invitedToReview();
        jdbc.sql("update coach set language = 'en'").update();
        journey.fire(dossier, OneYearReviewSteps.STRUCTURE_SILENT);
        journey.complete(dossier, OneYearReviewSteps.DECIDE_SILENT_STRUCTURE, DecideSilentStructureAnswers.close());

        assertThat(mailbox.mailsTo(TeamFixtures.COACH)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Mission " + dossier + ": no one-year review, for want of an answer");
            assertThat(mail.text()).contains("did not answer our messages, so the review could not be held.");
        });
    }

    @Test
    void reviewStartsOnceHoweverOftenItIsAsked() {
        String dossier = restitution.restituted();
        service.start(DossierReference.of(dossier));
        journey.run();
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);

        assertThat(journey.openTasks(dossier)).containsExactly(OneYearReviewSteps.HOLD_REVIEW);
    }

    private void teamAndCoachAreToldOnce(String dossier, String why) {
        String subject = "Mission " + dossier + " : pas de bilan à un an, ";
        assertThat(Stream.concat(TeamFixtures.TEAM.stream(), Stream.of(TeamFixtures.COACH))).allSatisfy(reader ->
                assertThat(mailbox.mailsTo(reader))
                        .filteredOn(mail -> mail.subject().startsWith(subject))
                        .singleElement()
                        .satisfies(mail -> assertThat(mail.text()).contains(why)));
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).noneMatch(told -> told.startsWith(subject));
    }
}
