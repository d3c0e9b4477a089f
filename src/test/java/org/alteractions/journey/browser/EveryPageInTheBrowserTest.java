package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoriesTold;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Runs after all stories. It checks each participant's page that they opened on the narrowest telephone, in each
 * language, with and without errors.
 */
@BrowserStory
@Order(Integer.MAX_VALUE - 1)
class EveryPageInTheBrowserTest {

    private static final int NARROWEST = 320;
    private static final Path SCREENSHOTS = Staff.SCREENSHOTS.resolve("pages");

    @Autowired
    List<ParticipantForm> steps;

    @Autowired
    List<PublicEntry> entries;

    @Autowired
    StoriesTold told;

    @Test
    void everybodyCanReadAndUseEachPage(Staff staff) {
        Map<String, String> pages = told.pagesSeen();
        assumeThat(pages).as("pages that the stories of this run have seen").isNotEmpty();
        Page page = staff.newPage();
        page.setViewportSize(NARROWEST, 700);
        page.navigate("/mes-liens");
        List<String> problems = new ArrayList<>();
        pages.forEach((name, html) -> {
            page.setContent(html);
            Accessibility.problems(page).forEach(problem -> problems.add(name + ": " + problem));
            int width = (Integer) page.evaluate("document.documentElement.scrollWidth");
            if (width > NARROWEST) {
                problems.add(name + " is " + width + " pixels wide");
            }
            if (Staff.PHOTOGRAPHS) {
                page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
                        .setPath(SCREENSHOTS.resolve(name.replaceAll("[^\\p{L}0-9-]+", "_") + ".png")));
            }
        });
        page.close();
        assertThat(problems).isEmpty();
    }

    @Test
    void everyPageWasSeenInBothLanguages() {
        assumeThat(told.includes("org.alteractions.journey.student.place.RecordOfferAnswerParticipantFormTest")
                        && told.includes("org.alteractions.journey.structure.request.RequestPageTest"))
                .as("whether this run tells the stories of pages")
                .isTrue();
        Set<String> seen = told.pagesSeen().keySet();
        Set<String> unseen = new TreeSet<>();
        Stream.concat(steps.stream().map(ParticipantForm::purpose), entries.stream().map(PublicEntry::form))
                .flatMap(form -> Stream.of("fr 200 " + form, "en 200 " + form))
                .filter(name -> !seen.contains(name))
                .forEach(unseen::add);
        assertThat(unseen).as("pages that no story has seen in a language").isEmpty();
    }
}
