package org.alteractions.journey.overview.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.TaskService;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The list of tasks, on which several are claimed or given back at once. */
@Story
class TaskListControllerTest extends StoryTest {

    private static final String PAGE = "/taches";

    @Autowired
    TaskService tasks;

    @Autowired
    DeliberationFixtures deliberations;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private String first;
    private String second;
    private String third;

    @BeforeEach
    void threeRequestsWait() {
        accounts.create();
        nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        first = request("Les Jardins solidaires", "jardins@jardins.example");
        second = request("Atelier Vélo", "velo@velo.example");
        third = request("Le Phare", "phare@phare.example");
    }

    @Test
    void chosenTasksAreClaimedTogether_andGivenBack_andTheOthersStay() {
        assertThat(titles(page(nantes, PAGE))).containsExactlyInAnyOrder("Qualifier la demande · Les Jardins solidaires",
                "Qualifier la demande · Atelier Vélo", "Qualifier la demande · Le Phare");

        Document shown = sent(nantes, "prendre", first, second);

        assertThat(shown.select("[role=status]").first().text()).isEqualTo("2 tâches prises en charge.");
        assertThat(titles(shown)).containsExactly("Qualifier la demande · Le Phare");
        assertThat(assignees()).containsExactly("nantes", "nantes", null);
        assertThat(titles(page(nantes, PAGE + "?qui=miennes"))).hasSize(2);

        shown = sent(nantes, "rendre", first);
        assertThat(shown.select("[role=status]").first().text()).isEqualTo("1 tâche rendue.");
        assertThat(assignees()).containsExactly(null, "nantes", null);
    }

    @Test
    void tasksThatAreTakenOrEndedMeanwhile_areNamedWithTheReason_andTheOthersAreDone() {
        tasks.claim(first, "national");
        tasks.setAssignee(second, "nantes");

        Document shown = sent(nantes, "prendre", first, third, "nosuch");

        assertThat(shown.select("[role=alert]").text()).isEqualTo("1 tâche prise en charge, 2 ne l'ont pas été :");
        assertThat(shown.select("main > ul li").eachText()).containsExactly(
                "Qualifier la demande · Les Jardins solidaires : Quelqu'un d'autre a pris cette tâche en charge : voyez"
                        + " ensemble qui la fait.",
                "Une tâche qui n'attend plus : Cette tâche n'attend plus : un collègue l'a terminée.");
        assertThat(assignees()).containsExactly("national", "nantes", "nantes");
        assertThat(sent(nantes, "rendre", first).select("[role=alert]").text())
                .isEqualTo("Aucune tâche rendue, 1 ne l'a pas été :");
        assertThat(assignees()).containsExactly("national", "nantes", "nantes");
        Document others = page(nantes, PAGE + "?qui=collegues");
        assertThat(others.select("td[data-label^=Prise]").eachText()).containsExactly("national");
        assertThat(others.select("input[type=checkbox], button[name=acte]")).isEmpty();
        assertThat(sent(nantes, "prendre").select("[role=status]").first().text())
                .isEqualTo("Aucune tâche choisie : rien n'a changé.");
    }

    @Test
    void everythingOfTheFilterIsSelected_withItsNumber_andAnotherFilterSelectsNothing() {
        deliberations.held();
        String step = "?qui=libres&etape=" + encoded("Saisir une évaluation");
        Document some = page(nantes, PAGE + step);
        assertThat(some.select("tbody input[checked]")).isEmpty();
        assertThat(some.text()).contains("6 tâches", "Sélectionner les 6 tâches affichées");

        Document all = page(nantes, some.select("a[href*=tout=oui]").attr("href"));
        assertThat(all.select("tbody input[checked]")).hasSize(6);
        assertThat(titles(all)).allMatch(title -> title.matches("Saisir une évaluation · .+ par .+"));
        assertThat(page(nantes, PAGE + "?qui=libres").select("tbody input[checked]")).isEmpty();

        Document shown = sent(nantes, step, "prendre", all.select("tbody input[checked]").eachAttr("value"));
        assertThat(shown.select("[role=status]").first().text()).isEqualTo("6 tâches prises en charge.");
        assertThat(shown.location()).contains("etape=").doesNotContain("tout=");
        assertThat(tasks.createTaskQuery().taskAssignee("nantes").count()).isEqualTo(6);
    }

    @Test
    void rightsAreCheckedForEachTask_andForeignTasksAreNotNamed() {
        WebCaller paris = WebCaller.browser(port, "paris", "tasklist").with("Accept", "text/html");
        assertThat(titles(page(paris, PAGE))).isEmpty();

        Document shown = sent(paris, "prendre", first);

        assertThat(shown.text()).contains("Une tâche qui n'attend plus").doesNotContain("Jardins");
        assertThat(assignees()).containsExactly(null, null, null);
        assertThat(WebCaller.stranger(port).get(PAGE).status()).isEqualTo(401);
        for (String other : List.of("operator", "designer")) {
            assertThat(WebCaller.program(port, other).get(PAGE).status()).as(other).isEqualTo(403);
        }
        assertThat(nantes.get(PAGE + "?qui=" + "x".repeat(3000)).status()).isEqualTo(200);
    }

    @Test
    void moreTasks_costNoMoreStatements() {
        page(nantes, PAGE);
        List<String> few = Statements.during(() -> page(nantes, PAGE));
        request("Un", "un@un.example");
        request("Deux", "deux@deux.example");
        List<String> many = Statements.during(() -> assertThat(titles(page(nantes, PAGE))).hasSize(5));

        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    private String request(String structure, String email) {
        return journey.task(
                journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request(structure, email)),
                QualificationSteps.QUALIFY_REQUEST).getId();
    }

    private List<String> assignees() {
        return Stream.of(first, second, third)
                .map(id -> tasks.createTaskQuery().taskId(id).singleResult().getAssignee()).toList();
    }

    private static List<String> titles(Document page) {
        return page.select("tbody td[data-label=Tâche]").eachText();
    }

    private Document page(WebCaller caller, String address) {
        WebCaller.Answer answer = caller.get(address);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return Jsoup.parse(answer.body(), address);
    }

    private Document sent(WebCaller caller, String act, String... ids) {
        return sent(caller, "", act, List.of(ids));
    }

    private Document sent(WebCaller caller, String query, String act, List<String> ids) {
        String csrf = page(caller, PAGE).select("input[name=_csrf]").first().val();
        String body = Stream.concat(
                Stream.of("_csrf=" + encoded(csrf), "acte=" + act),
                ids.stream().map(id -> "tache=" + encoded(id))).collect(Collectors.joining("&"));
        WebCaller.Answer answer = caller.send("POST", PAGE + query, "application/x-www-form-urlencoded", body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(303);
        return page(caller, answer.header("Location").replaceFirst("http://[^/]+", ""));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
