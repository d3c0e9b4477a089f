package org.alteractions.journey.student.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.OfferFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.RecordOfferAnswerAnswers;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student answers the offer of a place by the link in the mail. */
@Story
class RecordOfferAnswerParticipantFormTest extends StoryTest {

    private static final String CAMILLE = "camille@etu.example";

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private ApplicationRepository applications;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant camille;
    private String number;
    private String link;

    @BeforeEach
    void placeIsOffered() {
        registrations.open();
        number = offers.offered("Camille", CAMILLE);
        camille = new Participant(port);
        link = Participant.linkIn(lastMail());
    }

    @Test
    void lookingChangesNothing_sendingAccepts_andTheNextMailsFollow() {
        Participant.Page page = camille.open(link);

        assertThat(page.title()).isEqualTo("Une place vous est proposée");
        assertThat(journey.openTasks(number)).contains(CandidateSelectionSteps.RECORD_OFFER_ANSWER);

        Participant.Page thanks = camille.send(page, Map.of("offerAnswer", "accept"));
        assertThat(thanks.text()).doesNotContain("Nous attendons votre réponse");
        assertThat(camille.open(Participant.followLinkIn(lastMail())).text())
                .contains("Une étape est en cours de traitement").doesNotContain("Nous attendons votre réponse");
        journey.run();

        assertThat(thanks.title()).isEqualTo("Merci, c'est enregistré");
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.CONFIRMED);
        assertThat(mailbox.subjectsTo(CAMILLE)).last().asString().contains(number);
    }

    @Test
    void nothingIsChosen_saysSoAtTheField_andChangesNothing() {
        Participant.Page page = camille.send(camille.open(link), Map.of("offerComment", "J'hésite"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.problems()).contains("cette réponse est obligatoire");
        assertThat(page.value("offerComment")).isEqualTo("J'hésite");
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFERED);
    }

    @Test
    void scannerOpensTheLinkFiftyTimes_nothingHappens_andItStillWorks() {
        for (int time = 0; time < 50; time++) {
            assertThat(new Participant(port).open(link).status()).isEqualTo(200);
        }
        journey.run();

        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFERED);
        assertThat(mailbox.mailsTo(CAMILLE)).hasSize(2);
        camille.send(camille.open(link), Map.of("offerAnswer", "decline"));
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFER_LAPSED);
    }

    @Test
    void secondAnswer_changesNothing_andSaysWhenTheFirstCame() {
        Participant.Page page = camille.open(link);
        camille.send(page, Map.of("offerAnswer", "accept"));

        Participant.Page second = camille.send(page, Map.of("offerAnswer", "decline"));

        assertThat(second.status()).isEqualTo(409);
        assertThat(second.title()).isEqualTo("Vous avez déjà répondu");
        assertThat(camille.open(link).title()).isEqualTo("Vous avez déjà répondu");
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.CONFIRMED);
    }

    @Test
    void sentTwiceAtOnce_isRecordedOnce() {
        Participant.Page page = camille.open(link);

        List<Integer> answers = IntStream.range(0, 2).parallel()
                .mapToObj(time -> camille.send(page, Map.of("offerAnswer", "accept")).status())
                .sorted()
                .toList();

        assertThat(answers.get(0)).isEqualTo(200);
        assertThat(answers.get(1)).isIn(200, 409);
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.CONFIRMED);
        assertThat(journal.of(CaseReference.of(number)))
                .filteredOn(entry -> entry.event() == JournalEvent.PLACE_ACCEPTED)
                .singleElement()
                .satisfies(entry -> assertThat(entry.actor()).startsWith("student-"));
    }

    @Test
    void staffHasNotedTheAnswerMeanwhile_saysSo() {
        journey.complete(number, CandidateSelectionSteps.RECORD_OFFER_ANSWER, RecordOfferAnswerAnswers.accept());

        assertThat(camille.open(link).title()).isEqualTo("Une réponse est déjà enregistrée");
    }

    @Test
    void offerHasLapsed_isSaidKindly() {
        Participant.Page page = camille.open(link);
        journey.pass(Duration.ofDays(9));

        Participant.Page late = camille.send(page, Map.of("offerAnswer", "accept"));

        assertThat(late.status()).isEqualTo(409);
        assertThat(late.title()).isEqualTo("Cette étape est terminée");
        assertThat(late.text()).contains("nantes@");
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFER_LAPSED);
    }

    @Test
    void pageSpeaksTheLanguageThatTheReaderChooses() {
        Participant.Page page = camille.open(link.replace("lang=fr", "lang=en"));

        assertThat(page.title()).isEqualTo("You are offered a place");
        assertThat(page.document().selectFirst("html").attr("lang")).isEqualTo("en");
        Participant.Page wrong = camille.send(page, Map.of());
        assertThat(wrong.problems()).contains("this answer is required");
        assertThat(camille.send(wrong, Map.of("offerAnswer", "accept")).title())
                .isEqualTo("Thank you, this is recorded");
    }

    @Test
    void followPage_tellsWhatHappened_andLeadsToWhatIsAsked() {
        Participant.Page follow = camille.open(Participant.followLinkIn(lastMail()));

        assertThat(follow.title()).contains(number);
        assertThat(follow.document().select(".events li").eachText())
                .anyMatch(event -> event.endsWith("Une place vous a été proposée."));
        String action = follow.document().selectFirst("main li a").attr("href");
        assertThat(camille.open(action).title()).isEqualTo("Une place vous est proposée");
    }

    private TestMailbox.Mail lastMail() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(CAMILLE);
        return mails.get(mails.size() - 1);
    }
}
