package org.alteractions.journey.cafeselect.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.AskThirdOpinionAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The grid of scorecards over HTTP. Léa, Tom and Zoé have two interviews each. */
@Story
class ScorecardGridControllerTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String STEP = DeliberationFixtures.SCORE;
    private static final String PAGE = "/cafe-selects/" + RegistrationFixtures.SEASON + "/evaluations";

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    InterviewRepository interviews;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private List<Interview> plan;

    @BeforeEach
    void interviewsAreOver() {
        accounts.create();
        nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        deliberations.held();
        plan = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION));
    }

    @Test
    void filledRowsAreRecorded_aWrongMarkIsRefusedAtItsField_andAnEmptyRowStays() {
        Map<String, String> typed = new LinkedHashMap<>(row(0, "4", "Clair."));
        typed.putAll(row(1, "6", "Motivée,\nvraiment."));
        typed.putAll(row(2, "2", "Hésitant."));

        Document shown = sent(nantes, PAGE, typed);

        assertThat(shown.select("[role=alert]").text()).isEqualTo("2 évaluations enregistrées, 1 à corriger.");
        assertThat(rows(shown)).containsExactly(ids(1, 3, 4, 5));
        Element mark = shown.getElementById("case-" + id(1) + "-motivationMark");
        assertThat(mark.val()).isEqualTo("6");
        assertThat(mark.attr("max")).isEqualTo("5");
        assertThat(shown.getElementById(mark.attr("aria-describedby")).text())
                .isEqualTo("La plus grande valeur possible est 5.");
        assertThat(shown.getElementById("case-" + id(1) + "-scorecardRemarks").wholeText())
                .isEqualTo("Motivée,\nvraiment.");
        assertThat(shown.getElementById("case-" + id(1) + "-recommendation").select("option[selected]").val())
                .isEqualTo("yes");
        assertThat(interview(0).scorecard().score()).isEqualByComparingTo("4");
        assertThat(interview(2).scorecard().remarks()).isEqualTo("Hésitant.");
        assertThat(interview(1).scorecard()).isNull();
        assertThat(jdbc.sql("select author from task_record where form = 'enter-scorecard'").query(String.class).list())
                .containsExactly("nantes", "nantes");

        Document later = page(nantes, PAGE);
        assertThat(later.select("[role=alert], [role=status]")).as("fetched once more").isEmpty();
        Document corrected = sent(nantes, PAGE, row(1, "5", "Motivée."));
        assertThat(corrected.select("[role=status]").text()).isEqualTo("1 évaluation enregistrée.");
        assertThat(rows(corrected)).containsExactly(ids(3, 4, 5));
    }

    @Test
    void lastRowsOpenTheDeliberation_andTheListLinksTheGridUntilThen() {
        assertThat(page(nantes, "/cafe-selects").select("a[href=" + PAGE + "]")).hasSize(1);
        Map<String, String> all = new LinkedHashMap<>();
        for (int place = 0; place < plan.size(); place++) {
            all.putAll(row(place, "4", "Clair."));
        }

        Document shown = sent(nantes, PAGE, all);
        journey.run();

        assertThat(shown.text()).contains("6 évaluations enregistrées.", "Aucune évaluation n'est attendue");
        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
        assertThat(page(nantes, "/cafe-selects").select("a[href=" + PAGE + "]")).isEmpty();
    }

    @Test
    void rowsOfOnePerson_areChosenInTheAddress_andStayChosen() {
        String candidate = plan.get(0).candidate().value();
        String ofCandidate = PAGE + "?candidat=" + candidate;
        assertThat(rows(page(nantes, ofCandidate)))
                .containsExactly(idsOf(one -> one.candidate().value().equals(candidate)));
        Long interviewer = plan.get(0).interviewer();
        assertThat(rows(page(nantes, PAGE + "?intervieweur=" + interviewer)))
                .containsExactly(idsOf(one -> one.interviewer().equals(interviewer)));
        assertThat(page(nantes, PAGE + "?candidat=%3Cb%3E").text()).contains("Aucune évaluation n'est attendue pour ce choix.");

        Document shown = sent(nantes, ofCandidate, row(0, "3", "Bien."));

        assertThat(shown.location()).endsWith(ofCandidate);
        assertThat(rows(shown)).containsExactly(
                idsOf(one -> one.candidate().value().equals(candidate) && !one.equals(plan.get(0))));
    }

    @Test
    void rowThatAColleagueHasTakenOrFinished_isSaidAndNotOverwritten() {
        Document open = page(nantes, PAGE);
        journey.take(journey.task(SESSION, STEP, Variable.INTERVIEW, id(0)), "national");
        journey.complete(journey.task(SESSION, STEP, Variable.INTERVIEW, id(1)), CafeSelectFixtures.scorecard());
        Map<String, String> typed = new LinkedHashMap<>(row(0, "1", "Prise."));
        typed.putAll(row(1, "1", "Finie."));
        typed.putAll(row(2, "1", "Libre."));

        Document shown = sent(nantes, open, PAGE, typed);

        assertThat(shown.select("[role=alert]").text()).isEqualTo("1 évaluation enregistrée, 2 à corriger.");
        assertThat(shown.select("div.problem").text()).contains(
                "Quelqu'un d'autre a pris cette tâche en charge", "Remarques : Prise.", "Recommandez-vous ce candidat ? : Oui",
                "un collègue l'a terminée", "Motivation : 1", "Remarques : Finie.");
        assertThat(shown.getElementById("ligne-" + id(0)).text()).contains("Prise en charge par national");
        assertThat(shown.getElementById("ligne-" + id(0)).select("input")).isEmpty();
        assertThat(interview(0).scorecard()).isNull();
        assertThat(interview(1).scorecard().remarks()).isEqualTo("Clair et engagé.");
        assertThat(interview(2).scorecard().remarks()).isEqualTo("Libre.");
    }

    @Test
    void nothingFilledIn_andNonsense_changeNothing() {
        assertThat(sent(nantes, PAGE, Map.of()).select("[role=status]").text())
                .isEqualTo("Aucune ligne remplie : rien n'a été envoyé.");
        Document shown = sent(nantes, PAGE, Map.of("999999.motivationMark", "4", id(0) + ".nosuch", "x",
                "99999999999999999999.motivationMark", "4", id(3) + ".recommendation", "maybe"));
        assertThat(shown.select("[role=alert]").text()).isEqualTo("Aucune évaluation enregistrée, 2 à corriger.");
        assertThat(journey.tasks(SESSION, STEP)).hasSize(6);
    }

    @Test
    void criteriaAreThoseOfTheForm() {
        Document shown = page(nantes, PAGE);
        assertThat(shown.select("thead th").eachText()).startsWith("Candidat et intervieweur", "Motivation de 1 à 5")
                .contains("Remarques Le candidat peut demander à lire ce texte.");
        assertThat(shown.getElementById("ligne-" + id(0)).select("input[type=number][min=1][max=5]")).hasSize(4);
    }

    @Test
    void othersSeeNothing() {
        assertThat(WebCaller.stranger(port).get(PAGE).status()).isEqualTo(401);
        for (String other : List.of("paris", "operator", "designer")) {
            assertThat(WebCaller.program(port, other).get(PAGE).status()).as(other).isEqualTo(404);
        }
        WebCaller paris = WebCaller.browser(port, "paris", "tasklist").with("Accept", "text/html");
        Map<String, String> foreign = row(0, "4", "Clair.");
        foreign.put("_csrf", page(paris, "/cafe-selects").select("input[name=_csrf]").first().val());
        assertThat(paris.send("POST", PAGE, "application/x-www-form-urlencoded", encoded(foreign)).status())
                .isEqualTo(404);
        assertThat(interview(0).scorecard()).isNull();
        for (String own : List.of("selection", "national")) {
            assertThat(rows(page(WebCaller.browser(port, own, "tasklist").with("Accept", "text/html"), PAGE)))
                    .as(own).hasSize(6);
        }
        assertThat(nantes.get("/cafe-selects/NAN-1999-SPRING/evaluations").status()).isEqualTo(404);
    }

    @Test
    void moreRows_needNoMoreStatements() {
        nantes.get(PAGE);
        List<String> many = Statements.during(() -> assertThat(rows(page(nantes, PAGE))).hasSize(6));
        Stream.of(0, 1, 2, 3).forEach(place -> journey.complete(
                journey.task(SESSION, STEP, Variable.INTERVIEW, id(place)), CafeSelectFixtures.scorecard()));
        List<String> few = Statements.during(() -> assertThat(rows(page(nantes, PAGE))).hasSize(2));

        assertThat(many).isNotEmpty().hasSameSizeAs(few);
    }

    @Test
    void thirdOpinionStandsInTheGrid_andIsRecordedAsItsTask() {
        deliberations.score((candidate, place) -> candidate.equals(plan.get(0).candidate().value()) && place == 1 ? 2 : 4);
        String lea = plan.get(0).candidate().value();
        Long third = deliberations.strangersTo(lea).get(0);
        journey.start(ProcessIds.THIRD_OPINION, "nantes", new AskThirdOpinionAnswers().chapter("nantes")
                .doubtfulCandidate(lea).thirdInterviewer(third.toString()));
        Interview asked = interviews.findBySessionAndThirdTrueOrderById(SessionReference.of(SESSION)).get(0);

        assertThat(page(nantes, "/cafe-selects").select("a[href=" + PAGE + "]")).hasSize(1);
        Document shown = page(nantes, PAGE);
        assertThat(rows(shown)).containsExactly(asked.id().toString());
        assertThat(shown.getElementById("ligne-" + asked.id()).text()).contains(", troisième avis");
        Document sent = sent(nantes, PAGE, row(asked.id().toString(), "5", "Net."));

        assertThat(sent.text()).contains("1 évaluation enregistrée.", "Aucune évaluation n'est attendue");
        assertThat(interviews.get(asked.id()).scorecard().remarks()).isEqualTo("Net.");
        journey.run();
        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
    }

    @Test
    void whatIsTypedAndNotSent_isRestored_andGoesWithTheRowsThatAreSent() {
        String first = id(0) + ".scorecardRemarks";
        String other = id(5) + ".scorecardRemarks";
        String ofFirst = PAGE + "/draft?candidat=" + plan.get(0).candidate();
        assertThat(keep(nantes, PAGE + "/draft", "{\"%s\":\"Un\",\"%s\":\"Deux\",\"x\":\"y\"}".formatted(first, other)))
                .isEqualTo(204);
        assertThat(draft(nantes)).isEqualTo("{\"%s\":\"Un\",\"%s\":\"Deux\"}".formatted(first, other));
        assertThat(draft(WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html"))).isEqualTo("{}");

        assertThat(keep(nantes, ofFirst, "{}")).isEqualTo(204);
        assertThat(draft(nantes)).as("rows that the page does not show").isEqualTo("{\"%s\":\"Deux\"}".formatted(other));
        assertThat(keep(nantes, ofFirst, "no draft")).isEqualTo(400);

        Map<String, String> typed = row(0, "4", "Clair.");
        typed.putAll(row(1, "9", "Faux."));
        sent(nantes, PAGE, typed);
        assertThat(draft(nantes)).contains(id(1) + ".scorecardRemarks", "Faux.").doesNotContain(first, other);
        sent(nantes, PAGE, row(1, "4", "Juste."));
        assertThat(draft(nantes)).isEqualTo("{}");
    }

    private int keep(WebCaller caller, String address, String draft) {
        return caller.send("POST", address, "application/x-www-form-urlencoded", encoded(Map.of("draft", draft,
                "_csrf", page(caller, PAGE).select("input[name=_csrf]").first().val()))).status();
    }

    private String draft(WebCaller caller) {
        return page(caller, PAGE).body().attr("data-draft");
    }

    private Map<String, String> row(int place, String mark, String remarks) {
        return row(id(place), mark, remarks);
    }

    private static Map<String, String> row(String interview, String mark, String remarks) {
        Map<String, String> row = new LinkedHashMap<>();
        for (String criterion : List.of("motivationMark", "teamworkMark", "analysisMark", "commitmentMark")) {
            row.put(interview + "." + criterion, mark);
        }
        row.put(interview + ".recommendation", "yes");
        row.put(interview + ".scorecardRemarks", remarks);
        return row;
    }

    private String id(int place) {
        return plan.get(place).id().toString();
    }

    private String[] ids(int... places) {
        return IntStream.of(places).mapToObj(this::id).toArray(String[]::new);
    }

    private String[] idsOf(Predicate<Interview> wanted) {
        return plan.stream().filter(wanted).map(one -> one.id().toString()).toArray(String[]::new);
    }

    private Interview interview(int place) {
        return interviews.get(plan.get(place).id());
    }

    private static List<String> rows(Document page) {
        return page.select("tbody tr").eachAttr("id").stream().map(id -> id.replace("ligne-", "")).toList();
    }

    private static Document page(WebCaller caller, String path) {
        return Jsoup.parse(caller.get(path).body());
    }

    private Document sent(WebCaller caller, String path, Map<String, String> typed) {
        return sent(caller, page(caller, path), path, typed);
    }

    /** @return what is seen after the redirect */
    private static Document sent(WebCaller caller, Document page, String path, Map<String, String> typed) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) page.selectFirst("form[action][method=post][novalidate]")).formData()
                .forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(typed);
        WebCaller.Answer answer =
                caller.send("POST", PAGE, "application/x-www-form-urlencoded", encoded(fields));
        assertThat(answer.status()).isEqualTo(303);
        String next = answer.header("Location").replaceFirst("http://[^/]+", "");
        return Jsoup.parse(caller.get(next).body(), next);
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
