package org.alteractions.journey.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.link.LinkKeys;
import org.alteractions.journey.participant.link.LinkTokens;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a link gives access to, and what it does not, also after manipulation. */
@Story
class LinksTest extends StoryTest {

    private static final String CASE = "NAN-2026-AUTUMN-001";

    @Autowired
    private IssuedLinks links;

    @Autowired
    private PeopleFixtures people;

    @LocalServerPort
    private int port;

    private Recipient camille;
    private String link;
    private Participant browser;

    @BeforeEach
    void linkIsWritten() {
        people.school("polytech-nantes");
        camille = new Recipient(ParticipantId.of("student", people.student("Camille", "polytech-nantes").id()), "camille@etu.example",
                "Camille Durand", Locale.FRENCH);
        link = links.write(Links.FOLLOW, CaseReference.of(CASE), ChapterId.of("nantes"), camille);
        browser = new Participant(port);
    }

    @Test
    void opensItsPage_untilItExpires() {
        assertThat(browser.open(link).status()).isEqualTo(200);
        journey.oversleep(Duration.ofDays(181));

        Participant.Page late = browser.open(link);

        assertThat(late.status()).isEqualTo(410);
        assertThat(late.title()).isEqualTo("Ce lien n'est plus valable");
        assertThat(late.document().select("main a").attr("href")).startsWith("/mes-liens");
    }

    @Test
    void saysNothingOfAnybody() {
        assertThat(link).doesNotContain("Camille", "camille", CASE, camille.id().value());
        assertThat(browser.open(link).headers().map())
                .containsEntry("referrer-policy", List.of("no-referrer"))
                .containsEntry("x-robots-tag", List.of("noindex, nofollow"))
                .hasEntrySatisfying("cache-control", value -> assertThat(value.get(0)).contains("no-store"))
                .hasEntrySatisfying("content-security-policy", value -> assertThat(value.get(0))
                        .contains("default-src 'none'").doesNotContain("unsafe"));
    }

    @Test
    void altered_isUnknown() {
        String token = token();
        String other = token.substring(0, token.length() - 2) + (token.endsWith("A") ? "BB" : "AA");

        for (String forged : List.of(other, token + "x", "x" + token, "1", token.replaceFirst("\\..*\\.", ".MTI."),
                "eyJhbGciOiJub25lIn0.MQ.", "a".repeat(5_000))) {
            Participant.Page page = browser.open("/lien/" + forged);
            assertThat(page.status()).as(forged).isEqualTo(404);
            assertThat(page.title()).isEqualTo("Ce lien n'est pas complet");
        }
    }

    @Test
    void signedBySomebodyElse_isUnknown() {
        String forged = new LinkTokens(new LinkKeys("new:another-secret-of-thirty-two-characters")).of(1);

        assertThat(browser.open("/lien/" + forged).status()).isEqualTo(404);
    }

    @Test
    void signedByTheKeyBefore_stillOpens() {
        LinkTokens before = new LinkTokens(new LinkKeys("old:has-signed-the-links-of-years-before"));
        long number = new LinkTokens(new LinkKeys("new:signs-every-link-of-the-stories-told"))
                .number(token()).orElseThrow();

        assertThat(browser.open("/lien/" + before.of(number)).status()).isEqualTo(200);
    }

    @Test
    void takenBack_opensNothing_andOthersStillDo() {
        Recipient tom = new Recipient(ParticipantId.of("student", people.student("Tom", "polytech-nantes").id()), "tom@etu.example",
                "Tom Durand", Locale.FRENCH);
        String other = links.write(Links.FOLLOW, CaseReference.of(CASE), ChapterId.of("nantes"), tom);

        links.revoke(camille.id());

        assertThat(browser.open(link).status()).isEqualTo(410);
        assertThat(browser.open(other).status()).isEqualTo(200);
    }

    @Test
    void replaced_becauseItWentToTheWrongAddress_opensNothing_andItsPageHasANewOne() {
        journey.oversleep(Duration.ofDays(1));
        String later = links.write(Links.FOLLOW, CaseReference.of(CASE + "2"), ChapterId.of("nantes"), camille);

        links.replace(camille.id(), journey.now().minusSeconds(5));

        assertThat(browser.open(link).status()).isEqualTo(410);
        assertThat(browser.open(later).status()).isEqualTo(200);
        assertThat(links.open(camille.id(), CaseReference.of(CASE))).singleElement()
                .satisfies(anew -> assertThat(browser.open(links.path(anew)).status()).isEqualTo(200));
    }

    @Test
    void ofAnotherPerson_isUnknownUnderMySignature() {
        Recipient tom = new Recipient(ParticipantId.of("student", people.student("Tom", "polytech-nantes").id()), "tom@etu.example",
                "Tom Durand", Locale.FRENCH);
        String[] his = links.write(Links.FOLLOW, CaseReference.of(CASE), ChapterId.of("nantes"), tom)
                .replaceAll(".*/lien/|\\?.*", "").split("\\.");
        String[] mine = token().split("\\.");

        assertThat(browser.open("/lien/" + String.join(".", mine[0], his[1], mine[2])).status()).isEqualTo(404);
    }

    @Test
    void ofAnotherPurpose_sendsNothing() {
        Participant.Page page = browser.open(
                links.write("record-offer-answer", CaseReference.of(CASE), ChapterId.of("nantes"), camille));

        Participant.Page sent = browser.post("/lien/" + token(), Map.of("offerAnswer", List.of("accept")));

        assertThat(page.title()).isEqualTo("Cette étape est terminée");
        assertThat(sent.status()).isEqualTo(403);
    }

    @Test
    void withoutTheTokenOfItsForm_nothingIsSent() {
        assertThat(browser.post(link, Map.of()).status()).isEqualTo(403);
    }

    private String token() {
        return link.replaceAll(".*/lien/|\\?.*", "");
    }
}
