package org.alteractions.journey.participant.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.page.PublicLimits;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page that sends a participant's links again. */
@Story
class MyLinksTest extends StoryTest {

    private static final String CASE = "NAN-2026-AUTUMN-001";

    @Autowired
    private IssuedLinks links;

    @Autowired
    private PublicLimits limits;

    @Autowired
    private PeopleFixtures people;

    @LocalServerPort
    private int port;

    private Participant browser;
    private Student camille;

    @BeforeEach
    void linkWasSent() {
        limits.forgive();
        people.school("polytech-nantes");
        camille = people.student("Camille", "polytech-nantes");
        links.write(Links.FOLLOW, CaseReference.of(CASE), ChapterId.of("nantes"),
                new Recipient(ParticipantId.of("student", camille.id()), camille.email(), camille.name(), Locale.FRENCH));
        browser = new Participant(port);
    }

    @Test
    void answerIsTheSameForEverybody_andOnlyWhoIsKnownGetsAMail() {
        Participant.Page known = ask(camille.email().toUpperCase(Locale.ROOT));
        Participant.Page unknown = ask("nobody@etu.example");
        journey.run();

        assertThat(known.htmlWithout(camille.email().replaceFirst(".*@", "CAMILLE@")))
                .isEqualTo(unknown.htmlWithout("nobody@etu.example"));
        assertThat(mailbox.mails()).extracting(TestMailbox.Mail::to).containsExactly(camille.email());
        assertThat(mailbox.mails().get(0).text()).contains(CASE, "/lien/");
        String link = org.jsoup.Jsoup.parse(mailbox.mails().get(0).html()).selectFirst("main li a").attr("href");
        assertThat(browser.open(link).title()).contains(CASE);
    }

    @Test
    void manyTimes_threeMailsAnHour() {
        for (int time = 0; time < 6; time++) {
            ask(camille.email());
        }
        journey.run();

        assertThat(mailbox.mails()).hasSize(3);
    }

    @Test
    void whetherAnAddressIsKnown_changesNeitherTheAnswerNorTheWork() {
        List<Participant.Page> pages = new ArrayList<>();
        Participant.Page form = browser.open("/mes-liens");

        List<String> forKnown = Statements.during(
                () -> pages.add(browser.send(form, Map.of("address", camille.email()))));
        List<String> forUnknown = Statements.during(
                () -> pages.add(browser.send(form, Map.of("address", "nobody@etu.example"))));

        assertThat(forKnown).isEqualTo(forUnknown).contains("Executing prepared SQL statement"
                + " [insert into asked_links (address, asked_at, attempts) values (?, ?, 0)]");
        assertThat(pages.get(0).status()).isEqualTo(200);
        assertThat(pages.get(0).text()).contains(camille.email());
        assertThat(pages.get(0).htmlWithout(camille.email())).isEqualTo(pages.get(1).htmlWithout("nobody@etu.example"));
    }

    @Test
    void askedBeforeACrash_areSentAfterIt_andTheAddressIsForgotten() {
        ask(camille.email());
        assertThat(asked()).isEqualTo(1);
        assertThat(mailbox.mails()).isEmpty();

        journey.run();
        journey.run();

        assertThat(mailbox.mails()).extracting(TestMailbox.Mail::to).containsExactly(camille.email());
        assertThat(asked()).isZero();
    }

    @Test
    void addressesOfOneMailbox_shareTheLimit() {
        for (String address : List.of("ana@x.example", "ana+1@x.example", "Ana+2@x.example", "ana+3@x.example")) {
            ask(address);
        }

        assertThat(asked()).isEqualTo(3);
    }

    private int asked() {
        return jdbc.sql("select count(*) from asked_links").query(Integer.class).single();
    }

    @Test
    void beyondTheLimitOfANetwork_saysToComeBackLater() {
        Participant.Page last = null;
        for (int time = 0; time < 31; time++) {
            last = ask("somebody" + time + "@etu.example");
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.problems()).anyMatch(problem -> problem.startsWith("Beaucoup d'envois"));
        assertThat(last.value("address")).as("what was typed").isEqualTo("somebody30@etu.example");
        assertThat(last.headers().firstValue("Retry-After")).contains("600");
    }

    @Test
    void beyondTheLimitOfANetwork_isSaidToThoseWithoutATokenToo() {
        Participant.Page last = null;
        for (int time = 0; time < 31; time++) {
            last = browser.post("/mes-liens", Map.of("address", List.of("somebody@etu.example")));
        }

        assertThat(last.status()).isEqualTo(429);
        assertThat(last.problems()).anyMatch(problem -> problem.startsWith("Beaucoup d'envois"));
    }

    @Test
    void linksThatWereTakenBack_areNotSentAgain() {
        links.revoke(ParticipantId.of("student", camille.id()));
        ask(camille.email());
        journey.run();

        assertThat(mailbox.mails()).isEmpty();
    }

    private Participant.Page ask(String address) {
        return browser.send(browser.open("/mes-liens"), Map.of("address", address));
    }
}
