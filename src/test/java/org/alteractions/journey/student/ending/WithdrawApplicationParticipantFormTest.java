package org.alteractions.journey.student.ending;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.OfferFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student withdraws on the page that shows the application's progress. */
@Story
class WithdrawApplicationParticipantFormTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";

    @Autowired
    private OfferFixtures offers;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ApplicationRepository applications;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String number;

    @BeforeEach
    void placeIsOffered() {
        registrations.open();
        number = offers.offered("Léa", LEA);
        offers.waiting("Tom", "tom@etudiants.example", 1);
        browser = new Participant(port);
    }

    @Test
    void studentMeansIt_theApplicationEnds_andThePlaceGoesOn() {
        String withdrawal = withdrawal("fr");
        Participant.Page page = browser.open(withdrawal);
        assertThat(page.title()).isEqualTo("Retirer votre candidature");
        Participant.Page unsure = browser.send(page, Map.of("withdrawalReason", "Un stage."));
        assertThat(unsure.status()).isEqualTo(400);
        assertThat(unsure.value("withdrawalReason")).isEqualTo("Un stage.");
        journey.run();
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFERED);

        Participant.Page sure = browser.sendOnce(unsure, Map.of("withdrawalConfirmed", true));
        assertThat(sure.title()).isEqualTo("Est-ce bien ce que vous voulez ?");
        assertThat(sure.text()).contains("va à une autre personne", "Un stage.", "Rien n'est encore enregistré");
        assertThat(browser.open(sure.document().selectFirst(".back a").attr("href")).value("withdrawalReason"))
                .isEqualTo("Un stage.");
        journey.run();
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.OFFERED);

        Participant.Page done = browser.sendAgain(sure);
        assertThat(done.title()).isEqualTo("Merci, c'est enregistré");
        assertThat(done.text()).contains("Un stage.").doesNotContain("Modifier ma réponse", "prochaine étape");
        assertThat(browser.open(withdrawal).title()).as("at once").isEqualTo("Merci, c'est enregistré");
        assertThat(browser.sendAgain(sure).title()).as("a double click").isEqualTo("Merci, c'est enregistré");
        Participant.Page meanwhile = follow("fr");
        assertThat(meanwhile.text()).contains("Elle est en cours de traitement")
                .doesNotContain("Nous attendons votre réponse", "séminaire", "prochaine étape");
        assertThat(meanwhile.document().select(".ahead li, section[aria-labelledby=now] a")).isEmpty();
        assertThat(follow("en").text()).contains("It is being processed").doesNotContain("We wait for your answer");
        journey.run();

        assertThat(jdbc.sql("select count(*) from task_record where form = 'withdraw-application'")
                .query(Integer.class).single()).as("withdrawals").isEqualTo(1);
        assertThat(applications.get(ApplicationNumber.of(number)).state()).isEqualTo(Application.State.WITHDRAWN);
        assertThat(mailbox.subjectsTo("tom@etudiants.example")).last().asString().contains("proposée");
        Participant.Page back = browser.send(page, Map.of("withdrawalConfirmed", true, "withdrawalReason", "Un emploi."));
        assertThat(back.status()).isEqualTo(409);
        assertThat(back.title()).isEqualTo("Votre désistement est enregistré");
        assertThat(back.text()).contains("Votre désistement est enregistré depuis le ", "Un stage.", "Un emploi.");
        assertThat(browser.open(withdrawal.replace("lang=fr", "lang=en")).title()).isEqualTo("You have withdrawn");
        Participant.Page follow = follow("fr");
        assertThat(follow.text()).contains("Votre candidature a été retirée.");
        assertThat(follow.document().select("main li a")).isEmpty();
        assertThat(follow.text()).contains("Ce dossier est terminé").doesNotContain("prochaine étape");
    }

    @Test
    void withdrawalThatStaffHaveNoted_isSaidOnThePages_inEitherLanguage() {
        String french = withdrawal("fr");
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(number));

        assertThat(browser.open(french).title()).isEqualTo("Cette étape est terminée");
        assertThat(browser.open(french).text())
                .contains("Votre antenne a noté votre désistement le ", "votre candidature s'arrête")
                .doesNotContain("le délai est passé");
        assertThat(browser.open(french.replace("lang=fr", "lang=en")).text())
                .contains("Your chapter noted on ", " that you withdrew: your application ends")
                .doesNotContain("the time is over");
    }

    @Test
    void candidacyThatEndsOtherwise_hasItsOwnSentence() {
        String french = withdrawal("fr");
        candidates.notPlaced(ApplicationNumber.of(number));

        assertThat(browser.open(french).text()).contains("La saison s'est terminée sans équipe pour vous le ");
        assertThat(browser.open(french.replace("lang=fr", "lang=en")).text())
                .contains("The season ended without a team for you on ");
    }

    @Test
    void oneLinkPerApplication_inEitherLanguage_andNoneForWhoeverIsInATeam() {
        assertThat(withdrawal("en")).isEqualTo(withdrawal("fr").replace("lang=fr", "lang=en"));
        assertThat(browser.open(withdrawal("en")).title()).isEqualTo("Withdraw your application");
        String link = withdrawal("en");
        candidates.joinTeam(ApplicationNumber.of(number));

        assertThat(browser.open(link).title()).isEqualTo("This step is over");
    }

    private String withdrawal(String language) {
        return follow(language).document().select("main li a").stream()
                .filter(action -> action.text().contains(language.equals("fr") ? "Retirer" : "Withdraw"))
                .map(action -> action.attr("href"))
                .reduce((one, other) -> {
                    throw new AssertionError("Two links to withdraw");
                })
                .orElseThrow();
    }

    private Participant.Page follow(String language) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(LEA);
        return browser.open(Participant.followLinkIn(mails.get(mails.size() - 1))
                .replaceFirst("lang=..", "lang=" + language));
    }
}
