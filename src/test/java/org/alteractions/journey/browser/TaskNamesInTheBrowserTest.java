package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A task names its case in words, on its card and when open, unless the case number is the usual name. */
@BrowserStory
class TaskNamesInTheBrowserTest extends StoryTest {

    private static final Pattern REFERENCE_OF_A_SEASON = Pattern.compile("[A-Z]{3}-\\d{4}-[A-Z]+(?!-\\d)");

    @Autowired
    PeopleFixtures peopleFixtures;

    @Test
    void taskOfASession(Staff staff) {
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        String session = RegistrationFixtures.SEASON + "/cafe-select";
        journey.call(ProcessIds.CAFE_SELECT, session, "nantes");
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");

        Locator card = tasklist.card("le Café Select, saison d'automne 2026");
        assertThat(card).hasCount(1);
        assertThat(card.locator(".journey-card")).hasText("Nantes");
        assertThat(tasklist.cards().filter(new Locator.FilterOptions().setHasText(REFERENCE_OF_A_SEASON))).hasCount(0);
        tasklist.photograph(Staff.SCREENSHOTS.resolve("task-names.jpg"));
        card.locator("h4").first().click();
        tasklist.assertOpen("le Café Select, saison d'automne 2026");
        assertThat(tasklist.page().locator("h2.task")).not().containsText(session);
    }

    /** Opened by its address, as from a mail. */
    @Test
    void taskOfASeason_ofAPresentation_andOfADossier(Staff staff) {
        peopleFixtures.school("polytech-nantes");
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");
        assertThat(tasklist.card("Qualifier la demande · " + dossier)).hasCount(1);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        LocalDate today = LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today));

        tasklist.open(journey.task(season, SeasonSteps.PLAN_PRESENTATIONS).getId());
        tasklist.assertOpen(" · la saison d'automne ");
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))
                        .presentedDossiers(List.of(dossier)));
        String presentation = season + "/polytech-nantes";
        tasklist.open(journey.task(presentation, journey.openTasks(presentation).get(0)).getId());
        tasklist.assertOpen(" · la présentation à l'École polytech-nantes, saison d'automne ");
        assertThat(tasklist.page().locator("h2.task")).not().containsText(presentation);
        // A task that a colleague completes while it is open here.
        Assertions.assertThat(staff.troubles()).allMatch(trouble -> trouble.contains("status of 4"));
    }
}
