package org.alteractions.journey.structure.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A structure accepts or declines a reframed scope by the link in the mail. */
@Story
class RecordScopeAnswerParticipantFormTest extends StoryTest {

    @Autowired
    private DossierRepository dossiers;

    @LocalServerPort
    private int port;

    private String dossier;
    private Participant anne;
    private String link;

    @BeforeEach
    void scopeIsReframed() {
        RequestAnswers request = RequestFixtures.request().contactLanguage("en");
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.reframe().missionScope("Un seul débouché."));
        anne = new Participant(port);
        link = Participant.linkIn(lastMail());
    }

    @Test
    void structureAccepts_andReadsWhatItAccepts() {
        Participant.Page page = anne.open(link);
        assertThat(page.title()).isEqualTo("Does this scope suit you?");
        assertThat(page.text()).contains("Un seul débouché.");

        anne.send(page, Map.of("scopeAnswer", "accept"));
        journey.run();

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.ACCEPTED);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).last().isEqualTo("Your request " + dossier + " has been accepted");
        Participant.Page late = anne.send(page, Map.of("scopeAnswer", "refuse"));
        assertThat(late.title()).isEqualTo("You have answered already");
        assertThat(late.text()).containsSubsequence("What is recorded", "Yes, we accept this scope", "which is not recorded");
        assertThat(anne.open(link.replace("lang=en", "lang=fr")).text())
                .containsSubsequence("Ce qui est enregistré", "Oui, nous acceptons ce périmètre");
    }

    @Test
    void structureRefuses_saysWhy_andStaffReadIt() {
        Participant.Page page = anne.open(link.replace("lang=en", "lang=fr"));
        assertThat(page.text()).contains("(obligatoire avec la réponse « Non, il faut en reparler »)");

        Participant.Page silent = anne.send(page, Map.of("scopeAnswer", "refuse"));
        assertThat(silent.status()).isEqualTo(400);
        assertThat(silent.document().selectFirst("#scopeComment-problem").text())
                .isEqualTo("obligatoire avec la réponse « Non, il faut en reparler »");
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.REFRAMED);

        Participant.Page thanks = anne.send(silent, Map.of(
                "scopeAnswer", "refuse", "scopeComment", "Deux débouchés, c'est possible."));
        assertThat(thanks.document().select(".lines dd").eachText()).satisfiesExactly(
                about -> assertThat(about).endsWith("(" + dossier + ")"),
                answer -> assertThat(answer).isEqualTo("Non, il faut en reparler"),
                words -> assertThat(words).isEqualTo("Deux débouchés, c'est possible."));

        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.RECEIVED);
        assertThat(journey.shown(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST)))
                .containsEntry("requestInformation", "Deux débouchés, c'est possible.");
    }

    @Test
    void nothingChosen_isRefusedAtItsField_inTheReadersLanguage() {
        Participant.Page page = anne.send(anne.open(link), Map.of("scopeComment", "Well…"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.problems()).contains("this answer is required");
        assertThat(page.value("scopeComment")).isEqualTo("Well…");
    }

    @Test
    void reminderHasTheLinkToo() {
        journey.fire(dossier, QualificationSteps.SCOPE_REMINDER_DUE);

        assertThat(anne.open(Participant.linkIn(lastMail())).title()).isEqualTo("Does this scope suit you?");
    }

    private TestMailbox.Mail lastMail() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(RequestFixtures.CONTACT);
        return mails.get(mails.size() - 1);
    }
}
