package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.FormIds;
import org.alteractions.journey.testing.ids.MissionSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A form's table shows all columns on a small screen, even with long words. */
@BrowserStory
class WideTablesInTheBrowserTest extends StoryTest {

    private static final String NAME = "Wolfeschlegelsteinhausenbergerdorff".repeat(2);
    private static final String SCHOOL = "Ecolenationalesuperieuredesminesetdesponts".repeat(2);
    private static final String ADDRESS = "prenomparticulierementlong.nomencorebienpluslong@etudiants.universitedenantes.example";

    @Autowired
    MissionFixtures missionFixtures;

    @Autowired
    DeliberationFixtures deliberations;

    private Tasklist tasklist;

    @AfterEach
    void largeScreenAgain() {
        tasklist.takeUsualSize();
    }

    @Test
    void deliberationWithLongNames(Staff staff) {
        deliberations.doubtful();
        longWords();

        Locator table = table(staff, DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE, "deliberate", "wide-table-deliberate");

        assertThat(table.locator("tbody").innerText()).contains(NAME, SCHOOL);
        assertThat(linesOf(table, "Candidat", "École", "Entretiens", "Écart", "Moyenne", "Avis", "Pourquoi"))
                .containsOnly(1);
    }

    @Test
    void teamWithLongAddresses(Staff staff) {
        String dossier = missionFixtures.metForTheFirstTime();
        longWords();

        Locator table = table(staff, dossier, MissionSteps.RECORD_CHARTER, FormIds.RECORD_CHARTER, "wide-table-team");

        assertThat(table.locator("tbody").innerText()).contains(NAME, SCHOOL, ADDRESS);
        assertThat(linesOf(table, "Étudiant", "École", "Spécialité", "Adresse", "Téléphone")).containsOnly(1);
    }

    @Test
    void tenColumnsOfLongWords(Staff staff) {
        deliberations.doubtful();
        longWords();
        Locator table = table(staff, DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE, "deliberate", null);
        for (List<String> headings : List.of(
                List.of("Nom", "École", "Entretien 1", "Entretien 2", "Troisième", "Écart", "Moyenne", "Avis", "Note", "Choix"),
                List.of("Recommandation", "Administration", "Spécialité", "Inquiétude", "Établissement", "Téléphone",
                        "Événement", "Représentation", "Développement", "Intervieweur"))) {
            table.evaluate("""
                    (table, {headings, word}) => {
                        const [heading, cell] = ['th', 'td'].map(one => table.querySelector(one));
                        const row = (of, texts, part) => {
                            const tr = table.querySelector(of);
                            tr.replaceChildren(...texts.map(text => {
                                const copy = part.cloneNode(true);
                                (copy.querySelector('.fjs-table-th-label') ?? copy).textContent = text;
                                return copy;
                            }));
                        };
                        row('thead tr', headings, heading);
                        row('tbody tr', headings.map(() => word), cell);
                    }""", Map.of("headings", headings, "word", NAME + " " + ADDRESS));
            filler("deliberate").assertReadable();
        }
        tasklist.photographForm(Staff.SCREENSHOTS.resolve("wide-table-ten.jpg"));
    }

    private void longWords() {
        jdbc.sql("update student set last_name = ?, email = id || ?").params(NAME, ADDRESS).update();
        jdbc.sql("update school set name = ?").param(SCHOOL).update();
    }

    private Locator table(Staff staff, String reference, String step, String form, String photograph) {
        tasklist = staff.of("nantes");
        Task task = journey.task(reference, step);
        tasklist.open(task.getId());
        tasklist.claim();
        tasklist.page().setViewportSize(1366, 768);
        filler(form).assertReadable();
        if (photograph != null) {
            tasklist.photograph(Staff.SCREENSHOTS.resolve(photograph + ".jpg"));
        }
        return tasklist.form().locator("table").first();
    }

    private FormFiller filler(String form) {
        return new FormFiller(tasklist.form(), FormSchema.of(form), Map.of());
    }

    /** How many lines each heading takes. */
    private static List<Integer> linesOf(Locator table, String... headings) {
        return List.of(headings).stream()
                .map(heading -> (Integer) table.locator(".fjs-table-th-label").filter(
                                new Locator.FilterOptions().setHasText(heading)).evaluate("""
                        label => {
                            const range = document.createRange();
                            range.selectNodeContents(label);
                            return new Set([...range.getClientRects()].map(one => Math.round(one.top))).size;
                        }"""))
                .toList();
    }
}
