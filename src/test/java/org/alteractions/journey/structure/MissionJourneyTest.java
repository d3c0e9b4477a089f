package org.alteractions.journey.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DecideIdleDossierAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.MissionJourneySteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of mission-journey.bpmn around the wait for a team, and of declare-event.bpmn. */
@Story
class MissionJourneyTest extends StoryTest {

    @Autowired
    DossierRepository dossiers;

    @Autowired
    Messages messages;

    @Test
    void postponedRequest_isQualifiedAgainWhenASeasonOpens() {
        String dossier = postponedDossier();
        messages.tell(Message.SEASON_OPENED, CaseReference.of(dossier));
        journey.run();

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
    }

    /** Every message that a waiting dossier may receive, also while somebody decides on it. */
    @Test
    void seasonOpens_whileSomebodyDecidesOnTheDossier_itIsQualifiedAgain() {
        String dossier = postponedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        Task open = journey.task(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER);
        assertThat(messages.tell(Message.SEASON_OPENED, CaseReference.of(dossier))).isTrue();
        journey.run();

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThatThrownBy(() -> journey.complete(open, DecideIdleDossierAnswers.keep()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("Une nouvelle saison est ouverte : la demande est qualifiée de nouveau");
    }

    @Test
    void teamIsAssigned_whileSomebodyDecidesOnTheDossier_thereIsNothingToDecideAnyMore() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        Task open = journey.task(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER);
        assertThat(messages.tell(Message.TEAM_ASSIGNED, CaseReference.of(dossier))).isTrue();

        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThatThrownBy(() -> journey.complete(open, DecideIdleDossierAnswers.requalify()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("Une équipe a été attribuée au dossier : il n'y a plus rien à décider ici.");
    }

    @Test
    void seasonEnds_whileSomebodyDecidesOnTheDossier_itIsClosed() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        assertThat(messages.tell(Message.CLOSED_WITHOUT_TEAM, CaseReference.of(dossier))).isTrue();
        journey.run();

        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
    }

    @Test
    void dossierWaitsTooLongAgain_itIsDecidedOnAgain_andATeamMayComeInBetween() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER, DecideIdleDossierAnswers.keep());
        journey.fire(dossier, MissionJourneySteps.WAITED_AGAIN);
        assertThat(journey.openTasks(dossier)).containsExactly(MissionJourneySteps.DECIDE_IDLE_DOSSIER);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER, DecideIdleDossierAnswers.keep());

        assertThat(messages.tell(Message.TEAM_ASSIGNED, CaseReference.of(dossier))).isTrue();
    }

    @Test
    void dossierWaitsTooLong_somebodyDecidesToKeepItWaiting() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER, DecideIdleDossierAnswers.keep());

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
    }

    @Test
    void dossierWaitsTooLong_itsQualificationStartsAgain() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER, DecideIdleDossierAnswers.requalify());

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.RECEIVED);
        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).as("the receipt is sent once")
                .containsOnlyOnce("Votre demande " + dossier + " est bien arrivée");
    }

    @Test
    void dossierWaitsTooLong_itIsClosedAndTheStructureToldWhy() {
        String dossier = acceptedDossier();
        journey.fire(dossier, MissionJourneySteps.WAITED_TOO_LONG);
        journey.complete(dossier, MissionJourneySteps.DECIDE_IDLE_DOSSIER,
                DecideIdleDossierAnswers.close().decisionReason("Aucun étudiant disponible."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.DECLINED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).last()
                .satisfies(mail -> assertThat(mail.text()).contains("Aucun étudiant disponible."));
    }

    @Test
    void structureWithdrawsDuringQualification_everythingEnds() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", withdrawalOf(dossier));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.WITHDRAWN);
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(journey.isRunning(ProcessIds.QUALIFICATION, dossier)).isFalse();
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .endsWith("Nous avons pris note du retrait de votre demande " + dossier);
    }

    @Test
    void eventOnADossierThatHasEnded_isRefusedWhereItWasMade() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.start(ProcessIds.DECLARE_EVENT, "nantes", withdrawalOf(dossier));

        assertThatThrownBy(() -> journey.start(ProcessIds.DECLARE_EVENT, "nantes", withdrawalOf(dossier)))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Dossier concerné » : ce choix n'est pas proposé (ou ne l'est plus).");
    }

    @Test
    void eventThatComesTooLate_endsWithoutObject() {
        String dossier = acceptedDossier();
        // Declared while the dossier runs, transmitted after it has ended: the job runs once both are submitted.
        journey.submitStart(ProcessIds.DECLARE_EVENT, "nantes", withdrawalOf(dossier));
        journey.submitStart(ProcessIds.DECLARE_EVENT, "nantes", withdrawalOf(dossier));
        journey.run();

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.WITHDRAWN);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT))
                .containsOnlyOnce("Nous avons pris note du retrait de votre demande " + dossier);
    }

    private String postponedDossier() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.nextSeason().decisionReason("Trop de missions cet automne."));
        return dossier;
    }

    private String acceptedDossier() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private static DeclareEventAnswers withdrawalOf(String dossier) {
        return DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier);
    }
}
