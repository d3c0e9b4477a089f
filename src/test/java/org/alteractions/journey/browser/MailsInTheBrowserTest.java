package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.List;
import org.alteractions.journey.mail.SampleMails;
import org.alteractions.journey.testing.Accessibility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Legibility of every mail in a mailbox on a telephone. */
@BrowserStory
class MailsInTheBrowserTest {

    /** A mailbox shows the subject as the heading. */
    private static final String HEADING = "page-has-heading-one";

    @Autowired
    SampleMails mails;

    @Test
    void everybodyCanReadEachMail_inBothLanguages(Staff staff) {
        Page page = staff.newPage();
        page.setViewportSize(390, 800);
        List<String> problems = mails.all()
                .flatMap(mail -> {
                    page.setContent(mail.html());
                    return Accessibility.problems(page, HEADING).stream().map(problem -> mail.name() + ": " + problem);
                })
                .toList();
        page.close();
        assertThat(problems).isEmpty();
    }

    /** The narrowest telephone; a name and an address may be one long word. */
    @Test
    void noMailIsWiderThanATelephone(Staff staff) {
        Page page = staff.newPage();
        page.setViewportSize(360, 800);
        List<String> wide = mails.all()
                .filter(mail -> {
                    page.setContent(mail.html().replace("Camille", "Camille" + "xy".repeat(60))
                            .replace("etudiants.example", "etudiants-" + "xy".repeat(60) + ".example"));
                    return (int) page.evaluate("document.documentElement.scrollWidth") > 360;
                })
                .map(SampleMails.SampleMail::name)
                .toList();
        page.close();
        assertThat(wide).isEmpty();
    }

    @Test
    void pageOfAllMails_andOfOne_showEverythingToEverybody(Staff staff) {
        Page page = staff.of("nantes").page();
        page.navigate("/mails");
        assertThat(Accessibility.problems(page)).isEmpty();
        page.getByText("Rappel : votre place NAN-26-007 attend votre réponse").click();
        page.getByText("En anglais").click();

        assertThat(page.locator("pre").textContent()).contains("A place in the programme is kept for you");
        assertThat(page.frameLocator("iframe").locator("main").textContent()).contains("A place in the programme");
        assertThat(Accessibility.problems(page)).isEmpty();
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Staff.SCREENSHOTS.resolve("mails.png")));
    }

    /** No page of ours may be drawn within the frame. */
    @Test
    void linkOfAMailInAFrame_opensATab(Staff staff) {
        Page page = staff.of("nantes").page();
        page.context().route("https://exemple.example/**",
                route -> route.fulfill(new Route.FulfillOptions().setContentType("text/plain").setBody("opened")));
        page.navigate("/mails/place-offered");
        page.setViewportSize(360, 800);
        assertThat((int) page.evaluate("document.documentElement.scrollWidth")).isLessThanOrEqualTo(360);

        Page opened = page.waitForPopup(page.frameLocator("iframe").locator(".action a").first()::click);

        assertThat(opened.locator("body").textContent()).isEqualTo("opened");
        opened.close();
    }

    @Test
    void aMailThatNotEverybodyCanRead_isFound(Staff staff) {
        Page page = staff.newPage();
        page.setContent("<!DOCTYPE html><html><head><title>Rappel</title></head><body><main><h1>Rappel</h1>"
                + "<p style='color: #bbb; background: #fff'>Presque invisible</p></main></body></html>");
        assertThat(Accessibility.problems(page))
                .anySatisfy(problem -> assertThat(problem).startsWith("color-contrast"))
                .anySatisfy(problem -> assertThat(problem).startsWith("html-has-lang"));
        page.close();
    }
}
