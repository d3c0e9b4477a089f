package org.alteractions.journey.structure.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A structure sends the requested information by the link in the mail. */
@Story
class RecordInformationParticipantFormTest extends StoryTest {

    @Autowired
    private DossierRepository dossiers;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private String dossier;
    private Participant anne;
    private String link;

    @BeforeEach
    void informationIsAsked() {
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        ask("Combien de salariés ?\nDepuis quand ?");
        anne = new Participant(port);
        link = Participant.linkIn(lastMail());
    }

    @Test
    void structureAnswers_andTheRequestIsToQualifyAgain() {
        Participant.Page page = anne.open(link);
        assertThat(page.title()).isEqualTo("Compléter votre demande");
        assertThat(page.document().selectFirst("blockquote").wholeText()).contains("Combien de salariés ?", "Depuis quand ?");

        assertThat(anne.send(page, Map.of("receivedInformation", "Trois, depuis 2019.")).title())
                .isEqualTo("Merci, c'est enregistré");

        assertThat(journey.shown(journey.task(dossier, QualificationSteps.QUALIFY_REQUEST)))
                .containsEntry("requestInformation", "Trois, depuis 2019.");
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.INFORMATION_RECEIVED)
                .singleElement().satisfies(entry -> assertThat(entry.actor()).startsWith("structure-"));
        assertThat(anne.open(link).title()).isEqualTo("Vous avez déjà répondu");
        assertThat(anne.open(link).document().select(".lines dd").eachText()).contains("Trois, depuis 2019.");
    }

    @Test
    void followPage_repeatsWhatWasWritten_inTheWordsOfItsReader() {
        anne.send(anne.open(link), Map.of("receivedInformation", "Trois, depuis 2019."));
        String follow = Participant.followLinkIn(lastMail());

        assertThat(anne.open(follow).document().select(".answered li").eachText()).singleElement().asString()
                .contains("Compléter votre demande", "Votre réponse", "Trois, depuis 2019.");
        assertThat(anne.open(follow.replace("lang=fr", "lang=en")).document().select(".answered li").eachText())
                .singleElement().asString().contains("Your answer: Trois, depuis 2019.");
    }

    @Test
    void emptyAnswer_isRefusedAtItsField() {
        Participant.Page page = anne.send(anne.open(link), Map.of());

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.problems()).contains("cette réponse est obligatoire");
        assertThat(dossiers.get(DossierReference.of(dossier)).state()).isEqualTo(Dossier.State.INFORMATION_ASKED);
    }

    @Test
    void reminderHasTheLinkToo_andTimeOver_isSaidKindly() {
        journey.fire(dossier, QualificationSteps.INFORMATION_REMINDER_DUE);
        String reminder = Participant.linkIn(lastMail());
        Participant.Page page = anne.open(reminder.replace("lang=fr", "lang=en"));
        assertThat(page.title()).isEqualTo("Complete your request");

        journey.fire(dossier, QualificationSteps.INFORMATION_NEVER_GIVEN);

        Participant.Page late = anne.send(page, Map.of("receivedInformation", "Three."));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.title()).isEqualTo("This step is over");
    }

    @Test
    void askedOnceMore_bothAnswersAreKept() {
        anne.send(anne.open(link), Map.of("receivedInformation", "Trois salariés."));
        ask("Et combien de bénévoles ?");
        anne.send(anne.open(Participant.linkIn(lastMail())), Map.of("receivedInformation", "Vingt."));

        assertThat(dossiers.get(DossierReference.of(dossier)).information()).isEqualTo("Trois salariés.\n\nVingt.");
    }

    @Test
    void followPage_tellsTheStoryOfTheRequest() {
        Participant.Page follow = anne.open(Participant.followLinkIn(lastMail()));

        assertThat(follow.document().select(".events li").eachText())
                .anyMatch(event -> event.endsWith("La demande est arrivée."))
                .anyMatch(event -> event.endsWith("Un complément a été demandé à la structure."));
        assertThat(follow.document().select("main li a").eachText()).containsExactly("Compléter votre demande");
    }

    private void ask(String question) {
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation(question));
    }

    private TestMailbox.Mail lastMail() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(RequestFixtures.CONTACT);
        return mails.get(mails.size() - 1);
    }
}
