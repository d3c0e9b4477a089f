package org.alteractions.journey.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.NewsOptOut;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.testing.Cast;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever wants no news says so by the link in their foot, and may think again. */
@Story
class NewsPageTest {

    @Autowired
    private IssuedLinks links;

    @Autowired
    private NewsOptOut news;

    @Autowired
    private Cast cast;

    @LocalServerPort
    private int port;

    @Test
    void noMoreNews_orAgain_andLookingChangesNothing() {
        cast.school("polytech-nantes");
        String camille = "student-" + cast.student("Camille", "polytech-nantes").id();
        String link = links.write(Links.NEWS, "NAN-26-001", "nantes",
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
}
