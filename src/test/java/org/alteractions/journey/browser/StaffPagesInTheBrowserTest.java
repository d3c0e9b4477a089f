package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Staff pages work with a content security policy without inline scripts and styles. Violations appear on the console.
 */
@BrowserStory
class StaffPagesInTheBrowserTest {

    @Test
    void eachPageHasItsStylesAndBreaksNoRule(Staff staff) {
        Page page = staff.of("nantes").page();
        for (String path : List.of("/teams", "/cafe-selects", "/applications", "/mails", "/mails/place-offered?lang=fr")) {
            page.navigate(path);

            assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")).as(path).asString().startsWith("\"IBM Plex Sans\"");
            staff.assertNoTroubles();
        }
        // The mail in its frame is as its reader sees it.
        assertThat(page.frameLocator("iframe").locator("header").evaluate("one => getComputedStyle(one).backgroundColor"))
                .isEqualTo("rgb(47, 61, 107)");
    }

    @Test
    void theErrorPageHasItsStyles_forSomebodyWithoutALoginToo(Staff staff) {
        Page page = staff.newPage();
        page.navigate("/camunda/app/nosuch/elsewhere/");

        assertThat(page.locator("h1").textContent()).isEqualTo("Cette page n'existe pas");
        assertThat(page.evaluate("getComputedStyle(document.body).fontFamily")).asString().startsWith("Arial");
        assertThat(staff.troubles()).allSatisfy(trouble -> assertThat(trouble).contains("404"));
        page.close();
    }
}
