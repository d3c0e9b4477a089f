package org.alteractions.journey.cafeselect.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ThirdOpinionSteps;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The deliberation page over HTTP. Two of Léa's scorecards differ widely. */
@Story
class DeliberationControllerTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String PAGE = "/cafe-selects/" + RegistrationFixtures.SEASON + "/deliberation";

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    AssessmentRepository assessments;

    @Autowired
    Candidates candidates;

    @Autowired
    DeliberationDrafts drafts;

    @LocalServerPort
    int port;

    private WebCaller nantes;
    private String lea;
    private String tom;
    private String zoe;

    @BeforeEach
    void interviewsAreOver() {
        accounts.create();
        nantes = WebCaller.browser(port, "nantes", "tasklist").with("Accept", "text/html");
        List<String> held = deliberations.held();
        lea = held.get(0);
        tom = held.get(1);
        zoe = held.get(2);
    }

    @Test
    void nobodyReadsACardBeforeAllAreIn() {
        journey.complete(journey.tasks(SESSION, DeliberationFixtures.SCORE).get(0), CafeSelectFixtures.scorecard());
        String early = nantes.get(PAGE).body();
        assertThat(Jsoup.parse(early).text()).contains("5 manquent encore").doesNotContain("Clair et engagé", "Léa");

        scored();
        assertThat(page().text()).contains("Léa Martin", "Motivation : 4 sur 5", "Clair et engagé", "à discuter",
                "deux notes éloignées");
    }

    @Test
    void clearAdviceIsFollowed_doubtsAreDecidedWithAReason_andLettersGo() {
        scored();
        Document followed = sent(nantes, "follow", Map.of("placesAvailable", "1"), 303);
        assertThat(followed.text()).contains("Retenus : 1 sur 1 à pourvoir (reste : 0)", "Sans décision : 1");

        assertThat(sent(nantes, "decide", Map.of("deliberationReason", "Une place."), 303).text())
                .contains("Sans décision : Léa Martin (" + lea + ").", "Une place.");
        assertThat(sent(nantes, "decide", Map.of("decision." + lea, "DECLINED", "deliberationReason", "…"), 303).text())
                .contains("Une décision s'écarte de l'avis : Léa Martin (" + lea + "), « non retenu » alors que l'avis est"
                        + " « à discuter ». Écrivez pourquoi")
                .contains("À écrire : la décision s'écarte de l'avis.");
        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);

        decided(Map.of("reason." + lea, "Peu disponible au printemps.",
                "deliberationReason", "Une place, une candidature très solide."));
        journey.run();

        assertThat(journey.isRunning(ProcessIds.CAFE_SELECT, SESSION)).isFalse();
        assertThat(List.of(lea, tom, zoe)).extracting(number -> candidates.get(ApplicationNumber.of(number)).state())
                .containsExactly(State.DECLINED, State.OFFERED, State.WAITING_LIST);
        assertThat(mailbox.subjectsTo("tom@etudiants.example")).endsWith("A place is offered to you (" + tom + ")");
        assertThat(page().text()).contains("Peu disponible au printemps.", "Une place, une candidature très solide.",
                "liste d'attente, rang 1");
        assertThat(nantes.get(PAGE).body()).doesNotContain("name=\"action\"");
    }

    @Test
    void twoPeopleDecideAtOnce_nothingIsOverwritten_andTheSecondIsTold() {
        scored();
        accounts.create();
        WebCaller national = WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html");
        Document mine = page();
        Document theirs = Jsoup.parse(national.get(PAGE).body());
        assertThat(post(nantes, mine, "save", Map.of("decision." + lea, "ACCEPTED", "reason." + lea, "Convaincante."))
                .status()).isEqualTo(303);

        WebCaller.Answer second = post(national, theirs, "save",
                Map.of("decision." + lea, "DECLINED", "reason." + lea, "Trop juste.", "decision." + tom, "ACCEPTED"));

        assertThat(second.status()).isEqualTo(303);
        Document shown = Jsoup.parse(national.get(PAGE).body());
        assertThat(Jsoup.parse(national.get(PAGE).body()).text()).as("fetched once more").isEqualTo(shown.text());
        assertThat(shown.text()).contains("Un collègue a décidé en même temps",
                "Vous aviez choisi « non retenu »", "Votre raison : Trop juste.", "Convaincante.");
        assertThat(assessment(lea).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(assessment(tom).decision()).isEqualTo(Decision.ACCEPTED);
        post(national, shown, "save", Map.of());
        assertThat(Jsoup.parse(national.get(PAGE).body()).text()).doesNotContain("Un collègue", "Trop juste.");
    }

    @Test
    void formOfTasklist_neverOverwritesWhatIsNotedHere_andSaysSoBeforeItAsks() {
        scored();
        String task = journey.task(SESSION, CafeSelectSteps.DELIBERATE).getId();
        DeliberateAnswers form = new DeliberateAnswers().placesAvailable(3).acceptedCandidates(List.of(tom, zoe))
                .waitingListCandidates(List.of(lea)).deliberationReason("Deux places.");
        assertThat(foretold(task, form).json().path("ends").get(0).asText()).startsWith("La délibération est close");

        WebCaller national = WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html");
        post(national, Jsoup.parse(national.get(PAGE).body()), "save",
                Map.of("decision." + lea, "DECLINED", "reason." + lea, "Trop juste."));

        assertThat(foretold(task, form).json().path("message").asText())
                .contains("Léa Martin (" + lea + "), « non retenu » noté par ", "ici « liste d'attente »")
                .doesNotContain("Trop juste");
        assertThatThrownBy(() -> journey.complete(SESSION, CafeSelectSteps.DELIBERATE, form))
                .hasMessageContaining(lea + ", « non retenu » noté par ");
        assertThat(assessment(lea).decision()).isEqualTo(Decision.DECLINED);

        journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(List.of(tom, zoe))
                        .declinedCandidates(List.of(lea)).deliberationReason("Deux places."));
        assertThat(assessment(lea).note().reason()).isEqualTo("Trop juste.");
    }

    @Test
    void formOfTasklist_keepsToThePlacesAndRanksThatAreNotedHere() {
        scored();
        sent(nantes, "save", Map.of("placesAvailable", "1", "decision." + lea, "WAITING_LIST", "rank." + lea, "1",
                "decision." + zoe, "WAITING_LIST", "rank." + zoe, "2"), 303);

        assertThatThrownBy(() -> journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(2).acceptedCandidates(List.of(tom))
                        .waitingListCandidates(List.of(lea, zoe)).deliberationReason("Une place.")))
                .hasMessageContaining("Le nombre de places noté");
        assertThatThrownBy(() -> journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(1).acceptedCandidates(List.of(tom))
                        .waitingListCandidates(List.of(zoe, lea)).deliberationReason("Une place.")))
                .hasMessageContaining("L'ordre de la liste d'attente");
    }

    @Test
    void rehearsal_changesNothing_andRefusalsSayNames() {
        scored();
        String task = journey.task(SESSION, CafeSelectSteps.DELIBERATE).getId();
        int mails = mailbox.mails().size();

        assertThat(foretold(task,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(List.of(tom, zoe))
                        .deliberationReason("Deux places.")).json().path("message").asText())
                .isEqualTo("« Non retenus » : Léa Martin (" + lea + ") n'est dans aucune des trois listes.");
        assertThat(foretold(task,
                new DeliberateAnswers().placesAvailable(3)).status()).as("nothing is marked").isEqualTo(204);
        assertThat(foretold(task,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(List.of(tom, zoe))
                        .waitingListCandidates(List.of(lea)).deliberationReason("Deux places.")).status()).isEqualTo(200);
        // A key that nobody asks for is told as it came, and names nobody.
        assertThat(foretold(task, Map.of(lea, "x", "deliberationReason", "…")).json().path("message").asText())
                .contains(lea).doesNotContain("Léa");
        journey.run();

        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
        assertThat(assessment(tom).decision()).isNull();
        assertThat(mailbox.mails()).hasSize(mails);
    }

    private WebCaller.Answer foretold(String task, Map<String, Object> answers) {
        return WebCaller.browser(port, "nantes", "tasklist")
                .post("/camunda/api/tasklist/plugin/journey/default/act/task/" + task + "/consequences", answers);
    }

    @Test
    void whatIsTyped_isKeptForItsAuthorAlone_andARefusalKeepsAllOfIt() {
        scored();
        String before = page().select("input[name=before." + lea + "]").val();
        assertThat(kept(nantes, Map.of("reason." + lea, "Convaincante.", "before." + lea, before, "nosuch", "x")))
                .isEqualTo(204);
        assertThat(page().body().attr("data-draft")).contains("Convaincante.", "before." + lea).doesNotContain("nosuch");
        assertThat(kept(nantes, Map.of("reason." + lea, Map.of()))).isEqualTo(400);
        assertThat(Jsoup.parse(WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html").get(PAGE)
                .body()).body().attr("data-draft")).isEqualTo("{}");

        Document refused = sent(nantes, "save", Map.of("rank." + lea, "zéro", "reason." + tom, "Solide."), 303);
        assertThat(refused.body().attr("data-draft")).contains("zéro", "Solide.");
        sent(nantes, "save", Map.of(), 303);
        assertThat(page().body().attr("data-draft")).isEqualTo("{}");
    }

    private int kept(WebCaller caller, Map<String, ?> fields) {
        String draft = new ObjectMapper().valueToTree(fields).toString();
        return caller.send("POST", PAGE + "/draft", "application/x-www-form-urlencoded",
                "_csrf=" + encoded(page().select("input[name=_csrf]").first().val()) + "&draft=" + encoded(draft)).status();
    }

    @Test
    void deliberationThatIsOver_changesNoMore() {
        scored();
        Document open = page();
        decided(Map.of("placesAvailable", "3", "decision." + lea, "WAITING_LIST", "decision." + tom,
                "ACCEPTED", "decision." + zoe, "ACCEPTED", "deliberationReason", "Trois places."));

        WebCaller.Answer late = post(nantes, open, "save", Map.of("decision." + lea, "ACCEPTED"));
        assertThat(late.status()).isEqualTo(303);
        assertThat(page().text()).contains("La délibération est déjà rendue : rien n'a été changé.");
        assertThat(assessment(lea).decision()).isEqualTo(Decision.WAITING_LIST);
    }

    @Test
    void beforeTheLettersGo_theNumbersAreShown_andNothingWrittenIsLostOnTheWayBack() {
        scored();
        Map<String, String> decisions = Map.of("placesAvailable", "3", "decision." + lea, "WAITING_LIST",
                "decision." + tom, "ACCEPTED", "decision." + zoe, "ACCEPTED", "deliberationReason", "Trois\nplaces.");
        Document question = sent(nantes, "decide", decisions, 303);
        assertThat(question.text()).contains("3 candidats", "Retenus : 2 sur 3 à pourvoir", "Liste d'attente : 1");
        assertThat(question.selectFirst("button").attr("value")).as("first button").isEqualTo("back");

        assertThat(post(nantes, question, "back", Map.of()).status()).isEqualTo(303);
        Document back = page();
        assertThat(back.selectFirst("#reason").wholeText()).isEqualTo("Trois\nplaces.");
        post(nantes, back, "save", Map.of("decision." + lea, "ACCEPTED", "reason." + lea, "Convaincante."));
        assertThat(post(nantes, question, "decide", Map.of()).status()).as("another verdict than was shown").isEqualTo(303);
        assertThat(page().text()).doesNotContain("La délibération est rendue");
        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
    }

    @Test
    void whatWasDone_isSaidOnce_andThatAllIsOver_always() {
        scored();
        assertThat(sent(nantes, "save", Map.of("decision." + tom, "ACCEPTED"), 303).select(".done").text())
                .contains("Personne n'est prévenu avant");
        assertThat(page().select(".done")).as("fetched once more").isEmpty();

        decided(Map.of("placesAvailable", "3", "decision." + lea, "WAITING_LIST", "decision." + zoe, "ACCEPTED",
                "deliberationReason", "Trois places."));
        assertThat(page().select(".done").text()).contains("La délibération est rendue");
        Document later = Jsoup.parse(nantes.get(PAGE + "?done=save").body());
        assertThat(later.text()).contains("La délibération est rendue.").doesNotContain("Personne n'est prévenu");
    }

    @Test
    void letterIsShownBeforeItGoes_andIsTheOneThatGoes() {
        scored();
        int mails = mailbox.mails().size();
        Document shown = Jsoup.parse(nantes.get(PAGE + "/letters/ACCEPTED/" + tom).body());
        assertThat(shown.selectFirst("h1").text()).isEqualTo("A place is offered to you (" + tom + ")");
        assertThat(shown.selectFirst("iframe").attr("srcdoc"))
                .containsPattern("answer by <strong>\\w+ \\d+ \\w+ 202\\d</strong>");
        assertThat(Jsoup.parse(nantes.get(PAGE + "/letters/DECLINED/" + zoe + "?lang=en").body())
                .selectFirst("iframe").attr("srcdoc")).contains("Zoé");
        assertThat(mailbox.mails()).hasSize(mails);
        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.INTERVIEWED);

        decided(Map.of("placesAvailable", "1", "decision." + lea, "WAITING_LIST", "decision." + tom,
                "ACCEPTED", "decision." + zoe, "DECLINED", "reason." + zoe, "Absente au printemps.",
                "deliberationReason", "Une place."));
        journey.run();
        assertThat(List.of(Decision.ACCEPTED, Decision.WAITING_LIST, Decision.DECLINED)).allSatisfy(decision ->
                assertThat(mailbox.mails()).extracting(TestMailbox.Mail::subject)
                        .contains(letter(decision, Map.of(Decision.ACCEPTED, tom, Decision.WAITING_LIST, lea,
                                Decision.DECLINED, zoe).get(decision))));
    }

    @Test
    void thirdOpinionIsAskedForHere_andNotWaitedForAnyMore() {
        scored();
        Long third = deliberations.strangersTo(lea).get(0);
        Document asked = sent(nantes, "third." + lea,
                Map.of("third." + lea, third.toString(), "decision." + tom, "ACCEPTED"), 303);
        journey.run();
        assertThat(asked.text()).contains("Troisième avis demandé à");
        assertThat(assessment(tom).decision()).isEqualTo(Decision.ACCEPTED);
        assertThat(journey.openTasks(lea)).contains(ThirdOpinionSteps.ENTER_THIRD_SCORECARD);

        assertThat(sent(nantes, "drop." + lea, Map.of(), 303).text()).contains("Le troisième avis n'est plus attendu.");
        journey.run();
        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(page().select("#third-" + lea)).hasSize(1);
    }

    @Test
    void reasonOfAllDecisions_isNotLostWithAnotherButton_andIsItsAuthorsAloneUntilTheyAreGiven() {
        scored();
        assertThat(sent(nantes, "save", Map.of("deliberationReason", "Trois places,\nà l'unanimité."), 303)
                .getElementById("reason").wholeText()).isEqualTo("Trois places,\nà l'unanimité.");
        assertThat(sent(nantes, "follow", Map.of("placesAvailable", "3"), 303).getElementById("reason").wholeText())
                .isEqualTo("Trois places,\nà l'unanimité.");
        WebCaller colleague = WebCaller.browser(port, "national", "tasklist").with("Accept", "text/html");
        assertThat(Jsoup.parse(colleague.get(PAGE).body()).getElementById("reason").wholeText()).isEmpty();

        decided(Map.of("decision." + lea, "ACCEPTED", "reason." + lea, "Très engagée."));
        assertThat(drafts.of(SessionReference.of(SESSION), "nantes").typed()).isEqualTo("{}");
    }

    @Test
    void nonsenseIsRefused_andNothingChanges() {
        scored();
        assertThat(sent(nantes, "save", Map.of("rank." + lea, "zéro"), 303).text()).contains("Un rang va de 1 à 500.");
        assertThat(sent(nantes, "save", Map.of("placesAvailable", "9999"), 303).text())
                .contains("Le nombre de places va de 0 à 500.");
        assertThat(sent(nantes, "save", Map.of("decision." + lea, "ABSENT"), 303).text())
                .contains("Cette page n'est plus à jour.");
        assertThat(sent(nantes, "save", Map.of("before.NAN-0000-AUTUMN-001", "||", "decision.NAN-0000-AUTUMN-001",
                "ACCEPTED"), 303).text()).contains("n'est pas une candidature de ce Café Select");
        assertThat(sent(nantes, "follow", Map.of(), 303).text()).contains("Indiquez d'abord le nombre de places.");
        assertThat(assessment(lea).decision()).isNull();
    }

    @Test
    void whoeverIsStillAskedAbout_isNamed_everybodyAtOnce() {
        deliberations.score((candidate, place) -> candidate.equals(zoe) ? 3 : place == 1 ? 2 : 4);
        for (String doubtful : List.of(lea, tom)) {
            sent(nantes, "third." + doubtful,
                    Map.of("third." + doubtful, deliberations.strangersTo(doubtful).get(0).toString()), 303);
        }
        journey.run();
        Map<String, String> decisions = Map.of("placesAvailable", "3", "decision." + lea, "ACCEPTED",
                "decision." + tom, "ACCEPTED", "decision." + zoe, "ACCEPTED", "deliberationReason", "Trois places.");

        Document refused = sent(nantes, "decide", decisions, 303);

        assertThat(refused.select("[role=alert]").text()).isEqualTo("Un troisième avis est encore attendu : Léa Martin ("
                + lea + "), Tom Martin (" + tom + "). Saisissez-le dans Tasklist, ou choisissez « Ne plus attendre » sur la"
                + " page de délibération.");
        assertThat(refused.getElementById("reason").wholeText()).isEqualTo("Trois places.");
        assertThat(page().select("[role=alert]")).as("fetched once more").isEmpty();
    }

    @Test
    void pageRunsItsOneFile_andTheLetterNone() {
        scored();
        assertThat(nantes.get(PAGE).headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none';"
                + " style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none';"
                + " script-src 'self'; connect-src 'self'");
        assertThat(nantes.get(PAGE + "/letters/ACCEPTED/" + tom).header("Content-Security-Policy"))
                .doesNotContain("script-src");
        assertThat(nantes.get("/staff/unsent.js").status()).isEqualTo(200);
    }

    @Test
    void buttonThatThePageDoesNotHave_isRefused_andWhatWasTypedIsStillThere() {
        scored();
        Document refused = sent(nantes, "nosuch", Map.of("reason." + lea, "Très engagée."), 303);

        assertThat(refused.select(".problem").text())
                .isEqualTo("Cette page n'est plus à jour. Rechargez-la ; rien n'a été changé.");
        assertThat(assessment(lea).note().reason()).isNull();
        assertThat(refused.body().attr("data-draft")).contains("reason." + lea, "Très engagée.");
    }

    @Test
    void othersSeeNothing() {
        scored();
        assertThat(WebCaller.stranger(port).get(PAGE).status()).isEqualTo(401);
        assertThat(WebCaller.program(port, "paris").get(PAGE).status()).isEqualTo(404);
        assertThat(WebCaller.program(port, "paris").get(PAGE + "/letters/ACCEPTED/" + tom).status()).isEqualTo(404);
        assertThat(WebCaller.program(port, "operator").get(PAGE).status()).isEqualTo(404);
        assertThat(nantes.get(PAGE + "/letters/ABSENT/" + tom).status()).isEqualTo(404);
        assertThat(nantes.send("POST", PAGE, "application/x-www-form-urlencoded", "action=follow&_csrf=wrong")
                .status()).isEqualTo(403);
    }

    private void scored() {
        deliberations.score((candidate, place) ->
                candidate.equals(lea) && place == 1 ? 2 : candidate.equals(zoe) ? 3 : 4);
    }

    private String letter(Decision decision, String number) {
        return Jsoup.parse(nantes.get(PAGE + "/letters/" + decision.name() + "/" + number).body())
                .selectFirst("h1").text();
    }

    private Assessment assessment(String candidate) {
        return assessments.findBySessionAndCandidate(SessionReference.of(SESSION), ApplicationNumber.of(candidate))
                .orElseThrow();
    }

    private Document page() {
        return Jsoup.parse(nantes.get(PAGE).body());
    }

    /** Opens the page, changes some fields, presses a button. @return what is seen then */
    private Document sent(WebCaller caller, String button, Map<String, String> changes, int status) {
        WebCaller.Answer answer = post(caller, Jsoup.parse(caller.get(PAGE).body()), button, changes);
        assertThat(answer.status()).as(Jsoup.parse(answer.body()).select(".problem").text()).isEqualTo(status);
        return Jsoup.parse(caller.get(answer.header("Location").replaceFirst("http://[^/]+", "")).body());
    }

    /** Answers the question that comes before the letters. */
    private void decided(Map<String, String> changes) {
        Document question = sent(nantes, "decide", changes, 303);
        assertThat(question.text()).contains("Cet envoi ne peut pas être annulé", "rien n'est encore parti");
        assertThat(journey.openTasks(SESSION)).containsExactly(CafeSelectSteps.DELIBERATE);
        assertThat(post(nantes, question, "decide", Map.of()).status()).isEqualTo(303);
    }

    private static WebCaller.Answer post(
            WebCaller caller, Document page, String button, Map<String, String> changes) {
        Map<String, String> fields = new LinkedHashMap<>();
        ((FormElement) page.selectFirst("main form")).formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(changes);
        fields.put("action", button);
        return caller.send("POST", PAGE, "application/x-www-form-urlencoded", fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&")));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
