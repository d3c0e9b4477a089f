package org.alteractions.journey.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.regex.Pattern;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Accessibility;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The list of tasks: what distinguishes its cards, its order, and the number of tasks of each filter. */
@BrowserStory
class TaskListsInTheBrowserTest extends StoryTest {

    private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{4}-[A-Z]+");

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    TaskService tasks;

    @Autowired
    FilterService filters;

    @Autowired
    AuthorizationService authorizations;

    @Test
    void scorecardsOfOneCandidate_nameTheirInterviewers_onTheirCardsAndWhenOpen(Staff staff) {
        deliberations.held();
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");

        Locator headings = tasklist.cards().locator("h4.task");
        assertThat(headings).hasCount(6);
        for (Locator heading : headings.all()) {
            assertThat(heading).hasText(Pattern.compile("Saisir une évaluation · (Léa|Tom|Zoé) Martin par [A-Z].+"));
        }
        Assertions.assertThat(tasklist.cards().allInnerTexts()).doesNotHaveDuplicates()
                .noneMatch(card -> ID.matcher(card).find())
                .filteredOn(card -> card.contains("Léa Martin")).hasSize(2)
                .allMatch(card -> card.contains("Nantes · candidature 1, saison d'automne 2026"));

        List<String> names = headings.allInnerTexts().stream().map(String::strip).toList();
        for (int place = 0; place < 3; place++) {
            headings.nth(place).locator("a").click();
            assertThat(tasklist.page().locator("h2.task")).hasText(names.get(place));
            assertThat(tasklist.openTask()).containsText("Nantes · candidature ");
        }
        tasklist.tab("Dossier");
        assertThat(tasklist.page().locator(".journey-tab h3")).hasText(
                Pattern.compile("(Léa|Tom|Zoé) Martin par .+ – candidature \\d, saison d'automne 2026"));
        laptop(tasklist, "task-list-scorecards");
    }

    @Test
    void everyFilterHasItsNumber_andTheOrderIsNamed(Staff staff) {
        deliberations.published();
        String dossier = request();
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");

        assertThat(number(tasklist, "À venir")).hasText("(1 tâche)");
        assertThat(number(tasklist, "Mon groupe")).hasText("(1 tâche)");
        assertThat(number(tasklist, "En retard")).hasText("(0 tâches)");
        assertThat(number(tasklist, "Aujourd'hui")).hasText("(0 tâches)");
        assertThat(tasklist.cards()).hasCount(1);
        Locator order = tasklist.page().getByText("Ordre : priorité, puis échéance");
        assertThat(order).isVisible();
        assertThat(tasklist.page().getByText("Trier par")).isHidden();

        Task task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
        task.setDueDate(Date.from(journey.now().plus(Duration.ofHours(1))));
        tasks.saveTask(task);
        tasklist.openFilter("Aujourd'hui");
        assertThat(tasklist.cards()).hasCount(1);
        assertThat(tasklist.card("Qualifier la demande · " + dossier)).hasCount(1);
        assertThat(number(tasklist, "Mon antenne")).hasText("(1 tâche)");
        assertThat(number(tasklist, "Aujourd'hui")).isHidden();
        laptop(tasklist, "task-list-today");
        Assertions.assertThat(Accessibility.problemsIn("[cam-tasklist-filters]", tasklist.page())).isEmpty();

        tasklist.openFilter("À venir");
        assertThat(tasklist.card("Tenir le Café Select · saison d'automne 2026")).hasCount(1);
    }

    @Test
    void filterWithoutAnOrder_keepsTasklistsOwn(Staff staff) {
        request();
        Filter own = filters.saveFilter(filters.newTaskFilter("Sans ordre").setQuery(tasks.createTaskQuery()));
        try {
            Authorization grant = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            grant.setGroupId("coordination");
            grant.setResource(Resources.FILTER);
            grant.setResourceId(own.getId());
            grant.addPermission(Permissions.READ);
            authorizations.saveAuthorization(grant);
            Tasklist tasklist = staff.of("nantes");
            tasklist.openFilter("Sans ordre");
            assertThat(tasklist.page().locator("[cam-sorting-choices] .sort-by").first()).isVisible();
            assertThat(tasklist.page().locator(".journey-order")).isHidden();
        } finally {
            filters.deleteFilter(own.getId());
        }
    }

    @Test
    void firstDayOfAMonth_isWrittenAsPeopleSayIt(Staff staff) {
        Tasklist tasklist = staff.of("nantes");
        tasklist.openFilter("Mon antenne");

        Assertions.assertThat(written(tasklist, "2026-12-01T09:00", "LLLL")).isEqualTo("mardi 1er décembre 2026 à 09:00");
        Assertions.assertThat(written(tasklist, "2026-12-11T09:00", "LLL")).isEqualTo("11 décembre 2026 à 09:00");
        Assertions.assertThat(tasklist.page().evaluate("""
                async () => {
                    const { when, answered, dayOf } = await import('/camunda/app/tasklist/scripts/journey-moments.js');
                    return [when('2026-12-01T09:00+01:00'), answered.date('2026-12-01'), answered.date('2026-12-31'),
                        dayOf(new Date(2026, 11, 1))];
                }""")).isEqualTo(List.of("1er déc. 2026, 9\u00a0h", "1er décembre 2026", "31 décembre 2026", "1er décembre"));
    }

    private static Object written(Tasklist tasklist, String moment, String format) {
        return tasklist.page().evaluate("""
                ([moment, format]) => angular.element(document.querySelector('[ng-app], body')).injector().get('moment')(moment)
                    .format(format)""", List.of(moment, format));
    }

    private String request() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    private static Locator number(Tasklist tasklist, String filter) {
        return tasklist.filters().locator(".task-filter").filter(new Locator.FilterOptions().setHasText(filter))
                .locator(".journey-count");
    }

    private static void laptop(Tasklist tasklist, String name) {
        Page page = tasklist.page();
        page.setViewportSize(1366, 768);
        tasklist.photograph(Staff.SCREENSHOTS.resolve(name + ".jpg"));
        tasklist.takeUsualSize();
    }
}
