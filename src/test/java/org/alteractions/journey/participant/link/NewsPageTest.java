package org.alteractions.journey.participant.link;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.outbox.Mails;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A recipient unsubscribes from news by the link in their footer, and can subscribe again. */
@Story
class NewsPageTest extends StoryTest {

    private static final String ONE_CLICK = "List-Unsubscribe=One-Click";

    @Autowired
    private IssuedLinks links;

    @Autowired
    private NewsOptOut news;

    @Autowired
    private PeopleFixtures people;

    @Autowired
    private Mails mails;

    @Autowired
    private GreenMail server;

    @LocalServerPort
    private int port;

    @Test
    void noMoreNews_orAgain_andLookingChangesNothing() {
        people.school("polytech-nantes");
        ParticipantId camille = ParticipantId.of("student", people.student("Camille", "polytech-nantes").id());
        String link = links.write(Links.NEWS, CaseReference.of("NAN-26-001"), ChapterId.of("nantes"),
                new Recipient(camille, "camille@etu.example", "Camille", Locale.FRENCH));
        Participant browser = new Participant(port);

        Participant.Page page = browser.open(link);
        browser.open(link);
        assertThat(news.hasOptedOut(camille)).isFalse();

        Participant.Page out = browser.send(page, Map.of("none", "yes"));
        assertThat(out.text()).contains("Vous ne recevez plus de nouvelles");
        browser.send(page, Map.of("none", "yes"));
        assertThat(news.hasOptedOut(camille)).isTrue();

        browser.send(browser.open(link.replace("lang=fr", "lang=en")), Map.of("again", "yes"));
        assertThat(news.hasOptedOut(camille)).isFalse();
    }

    /** As the mail programs do it: no cookies, no page looked at before, and twice where they are in doubt. */
    @Test
    void oneClickInTheMailProgram_endsTheNews_andLookingAtItsAddressDoesNot() throws Exception {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        people.school("polytech-nantes");
        ParticipantId lina = ParticipantId.of("student", people.student("Lina", "polytech-nantes").id());
        mails.write("review-unreachable", new CaseContext(CaseReference.of(dossier), null, null, key -> null),
                ChapterId.of("nantes"), "", "one",
                new Recipient(lina, "lina@etu.example", "Lina", Locale.FRENCH));
        journey.pass(Duration.ofMinutes(1));
        MimeMessage received = to("lina@etu.example");
        String header = received.getHeader("List-Unsubscribe", null);
        URI address = URI.create("http://localhost:" + port + header.replaceAll("^<https?://[^/]+|>$", ""));

        assertThat(received.getHeader("List-Unsubscribe-Post", null)).isEqualTo("List-Unsubscribe=One-Click");
        assertThat(received.getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(mailbox.mailsTo("lina@etu.example").get(0).text()).contains("Ne plus recevoir de nouvelles <http");
        assertThat(to(RequestFixtures.CONTACT).getHeader("Auto-Submitted", null)).isEqualTo("auto-generated");
        assertThat(to(RequestFixtures.CONTACT).getHeader("List-Unsubscribe")).isNull();
        assertThat(jdbc.sql("select count(*) from news_link").query(Integer.class).single()).isZero();

        assertThat(answer(HttpRequest.newBuilder(address).GET()).headers().firstValue("Location")).hasValueSatisfying(
                page -> assertThat(page).doesNotContain("sans-nouvelles"));
        assertThat(answer(post(address, "")).statusCode()).isEqualTo(400);
        assertThat(answer(post(URI.create(address.toString().replace("/sans", "x/sans")), ONE_CLICK)).statusCode()).isEqualTo(404);
        assertThat(news.hasOptedOut(lina)).isFalse();

        assertThat(answer(post(address, ONE_CLICK)).statusCode()).isEqualTo(200);
        HttpResponse<String> twice = answer(post(address, ONE_CLICK));
        assertThat(twice.statusCode()).isEqualTo(200);
        assertThat(twice.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(news.hasOptedOut(lina)).isTrue();
    }

    /** Nor does a link to something else end anything, or one that was taken back. */
    @Test
    void onlyALinkForNews_endsThem() throws Exception {
        people.school("polytech-nantes");
        ParticipantId tom = ParticipantId.of("student", people.student("Tom", "polytech-nantes").id());
        Recipient reader = new Recipient(tom, "tom@etu.example", "Tom", Locale.FRENCH);
        String follow = oneClick(
                links.write(Links.FOLLOW, CaseReference.of("NAN-26-001"), ChapterId.of("nantes"), reader));
        String own = oneClick(links.write(Links.NEWS, CaseReference.of("NAN-26-001"), ChapterId.of("nantes"), reader));
        links.revoke(tom);

        assertThat(answer(post(URI.create(follow), ONE_CLICK)).statusCode()).isEqualTo(404);
        assertThat(answer(post(URI.create(own), ONE_CLICK)).statusCode()).isEqualTo(404);
        assertThat(news.hasOptedOut(tom)).isFalse();
    }

    private String oneClick(String link) {
        return links.oneClick(link).replaceFirst("^https?://[^/]+", "http://localhost:" + port);
    }

    private MimeMessage to(String address) throws Exception {
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getAllRecipients()[0].toString().contains(address)) {
                return message;
            }
        }
        throw new AssertionError("Nothing to " + address);
    }

    private static HttpRequest.Builder post(URI address, String body) {
        return HttpRequest.newBuilder(address).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
        return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
