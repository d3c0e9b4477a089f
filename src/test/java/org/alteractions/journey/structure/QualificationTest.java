package org.alteractions.journey.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordInformationAnswers;
import org.alteractions.journey.testing.answers.RecordScopeAnswerAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of qualification.bpmn, run through mission-journey, which calls it. */
@Story
class QualificationTest extends StoryTest {

    @Autowired
    DossierRepository dossiers;

    @Test
    void requestIsAcknowledgedAndAccepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(journey.openTasks(dossier)).isEmpty();
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).containsExactly(
                "Votre demande " + dossier + " est bien arrivée", "Votre demande " + dossier + " est acceptée");
    }

    @Test
    void englishSpeakersAreWrittenToInEnglish() {
        RequestAnswers request = RequestFixtures.request().contactLanguage("en");
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);

        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT))
                .extracting(TestMailbox.Mail::subject, TestMailbox.Mail::language)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("We have received your request " + dossier, "en"));
    }

    @Test
    void declinedRequestEndsWithTheReason() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.decline().decisionReason("Hors de notre champ d'action."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.DECLINED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isFalse();
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT).get(1).text()).contains("Hors de notre champ d'action.");
    }

    @Test
    void missingInformationIsAskedRemindedAndReceived() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
        journey.fire(dossier, QualificationSteps.INFORMATION_REMINDER_DUE);
        journey.complete(dossier, QualificationSteps.RECORD_INFORMATION,
                new RecordInformationAnswers().receivedInformation("Trois salariés."));

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(journey.shown(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST)))
                .containsEntry("requestInformation", "Trois salariés.");
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).containsExactly(
                "Votre demande " + dossier + " est bien arrivée",
                "Votre demande " + dossier + " : il nous manque une information",
                "Rappel : votre demande " + dossier + " attend une information");
    }

    @Test
    void informationNeverGiven_requestComesBackAsItStands() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Combien de salariés ?"));
        journey.fire(dossier, QualificationSteps.INFORMATION_NEVER_GIVEN);

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
    }

    @Test
    void scopeIsNeverAnswered_requestComesBack_andIsDecidedOn() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.reframe().missionScope("Un seul débouché."));
        Task open = journey.task(dossier, QualificationSteps.RECORD_SCOPE_ANSWER);
        journey.fire(dossier, QualificationSteps.SCOPE_NEVER_ANSWERED);

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThatThrownBy(() -> journey.complete(open, RecordScopeAnswerAnswers.accept()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageStartingWith("Le délai pour répondre au périmètre proposé est passé sans réponse de la structure");
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.decline().decisionReason("La structure ne répond plus."));
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.DECLINED);
    }

    @Test
    void reframedScopeIsRemindedAndAccepted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.reframe().missionScope("Un seul débouché."));
        journey.fire(dossier, QualificationSteps.SCOPE_REMINDER_DUE);
        journey.complete(dossier, QualificationSteps.RECORD_SCOPE_ANSWER, RecordScopeAnswerAnswers.accept());

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(dossiers.get(DossierReference.of(dossier)).scope()).isEqualTo("Un seul débouché.");
    }

    @Test
    void scopeRefusedWithoutAWord_isNotNoted() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.reframe().missionScope("Un seul débouché."));

        assertThatThrownBy(() -> journey.complete(dossier, QualificationSteps.RECORD_SCOPE_ANSWER,
                RecordScopeAnswerAnswers.refuse()))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("« Remarques de la structure » : obligatoire avec la réponse « Elle ne l'accepte pas");
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.REFRAMED);
    }

    @Test
    void reframedScopeRefused_requestIsQualifiedAgain() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.reframe().missionScope("Un seul débouché."));
        journey.complete(dossier, QualificationSteps.RECORD_SCOPE_ANSWER,
                RecordScopeAnswerAnswers.refuse().scopeComment("Deux débouchés, c'est possible."));

        assertThat(journey.openTasks(dossier)).containsExactly(QualificationSteps.QUALIFY_REQUEST);
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.RECEIVED);
    }

    @Test
    void forgottenQualification_risesInTheLists_andWaitsForTheMorningsDigest() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.fire(dossier, QualificationSteps.QUALIFY_REQUEST);

        assertThat(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getPriority()).isEqualTo(90);
        assertThat(mailbox.subjectsTo("nantes@alteractions.example")).isEmpty();
    }

    @Test
    void postponedRequestWaits() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.nextSeason().decisionReason("Trop de missions cet automne."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.POSTPONED);
        assertThat(journey.isRunning(ProcessIds.MISSION_JOURNEY, dossier)).isTrue();
    }

    @Test
    void badRequest_isRefusedWithASentencePerField_andNothingStarts() {
        RequestAnswers request = RequestFixtures.request();
        request.remove("structureName");
        request.neededBy("2001-01-01");
        request.put("isAdmin", true);

        assertThatThrownBy(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« isAdmin » : ce champ n'existe pas dans ce formulaire."
                        + " « Nom de la structure » : cette réponse est obligatoire."
                        + " « Résultat souhaité avant le » : cette date est passée.");
        assertThat(mailbox.mails()).isEmpty();
    }
}
