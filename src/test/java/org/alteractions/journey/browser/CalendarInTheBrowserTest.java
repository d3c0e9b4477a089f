package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.alteractions.journey.overview.CalendarFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The calendar on a laptop and on a telephone. */
@BrowserStory
class CalendarInTheBrowserTest extends StoryTest {

    private static final String MARCH = "/calendrier?mois=2027-03";
    private static final int LAPTOP = 1366;
    private static final int TELEPHONE = 360;

    @Autowired
    CalendarFixtures calendars;

    private Tasklist tasklist;

    @BeforeEach
    void aBusyMonth() {
        calendars.season(CalendarFixtures.NANTES, "nantes");
        calendars.coach(11, "nantes", "Nora Bell", "nora@societe.example");
        String one = calendars.mission(201, "nantes", "L'Épicerie du Bouffay", 11);
        String other = calendars.mission(202, "nantes", "Le Fournil", 11);
        calendars.kickOff(one, "2027-03-09T14:00", "3 rue du Port");
        calendars.kickOff(other, "2027-03-09T15:00", "Maison des associations");
        calendars.restitution(one, "2027-03-28T10:00", "Mairie annexe de Chantenay");
        calendars.presentation(CalendarFixtures.NANTES, "polytech", "Polytech", "2027-03-02T18:00");
        for (int row = 0; row < 7; row++) {
            calendars.review(calendars.mission(300 + row, "nantes", "Association " + row, 11), "2027-03-18");
        }
        jdbc.sql("update presentation set state = 'CANCELLED'").update();
    }

    @AfterEach
    void usualSizeAgain() {
        tasklist.takeUsualSize();
    }

    @Test
    void everyViewIsAccessible_andFitsOnTheScreen(Staff staff) {
        tasklist = staff.of("nantes");
        Page page = tasklist.page();
        for (int width : List.of(LAPTOP, TELEPHONE)) {
            page.setViewportSize(width, 768);
            for (String path : List.of(MARCH, MARCH + "&vue=liste", "/calendrier/abonnements")) {
                page.navigate(path);
                photograph(page, path, width);
                assertThat(Accessibility.problems(page)).as("%s at %d", path, width).isEmpty();
                assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                        .as("%s at %d", path, width).isLessThanOrEqualTo(width);
            }
        }
        staff.assertNoTroubles();
    }

    @Test
    void onATelephone_theMonthIsAListOfItsDays(Staff staff) {
        tasklist = staff.of("nantes");
        Page page = tasklist.page();
        page.navigate(MARCH);
        Locator day = page.locator("td:has(time[datetime='2027-03-09'])");
        assertThat(page.locator("table.month thead").boundingBox().height).isGreaterThan(10);
        assertThat(page.locator("td:has(time[datetime='2027-03-10'])").boundingBox().x)
                .isGreaterThan(day.boundingBox().x);

        page.setViewportSize(TELEPHONE, 768);
        assertThat(day.locator("time").boundingBox().height).as("name of the day").isGreaterThan(10);
        assertThat(page.locator("td:has(time[datetime='2027-03-03'])").isVisible()).as("a day without dates").isFalse();
        assertThat(page.locator("td:has(time[datetime='2027-03-10'])").boundingBox().x).isEqualTo(day.boundingBox().x);
    }

    @Test
    void otherDatesOfADay_andANewFeed_areReachable(Staff staff) {
        tasklist = staff.of("nantes");
        Page page = tasklist.page();
        page.navigate(MARCH);
        page.getByText("autres dates").first().click();
        assertThat(page.url()).contains("vue=liste", "#jour-2027-03-09");
        page.getByText("S’abonner dans mon agenda").click();
        page.locator("button:has-text('Créer l’abonnement')").click();
        photograph(page, "created", LAPTOP);
        assertThat(page.locator("#adresse").inputValue()).endsWith(".ics");
        assertThat(Accessibility.problems(page)).isEmpty();

        page.locator("button:has-text('Supprimer')").click();
        assertThat(page.locator("main").textContent()).contains("L’abonnement est supprimé", "Vous n’avez aucun abonnement");
        staff.assertNoTroubles();
    }

    private static void photograph(Page page, String path, int width) {
        if (Staff.PHOTOGRAPHS) {
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Staff.SCREENSHOTS.resolve(
                    "calendar" + path.replaceAll("[^A-Za-z0-9-]+", "_") + "-" + width + ".png")));
        }
    }
}
