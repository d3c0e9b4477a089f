package org.alteractions.journey.cafeselect.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.alteractions.journey.cafeselect.DeliberationFixtures;
import org.alteractions.journey.cafeselect.Interview;
import org.alteractions.journey.cafeselect.InterviewRepository;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.student.ApplicationDocumentFixtures;
import org.alteractions.journey.testing.DesignFiles;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AskThirdOpinionAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.EnterScorecardAnswers;
import org.alteractions.journey.testing.answers.RunSessionAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An interviewer reads the candidates' files and submits scorecards by the link in the mails. */
@Story
class EnterScorecardParticipantFormTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final EnterScorecardAnswers CARD = new EnterScorecardAnswers().motivationMark(4).teamworkMark(4)
            .analysisMark(3).commitmentMark(5).recommendation("yes").scorecardRemarks("Clair et engagé.");

    @Autowired
    private DeliberationFixtures deliberations;

    @Autowired
    private ApplicationDocumentFixtures documents;

    @Autowired
    private InterviewRepository interviews;

    @Autowired
    private InterviewerRepository interviewers;

    @LocalServerPort
    private int port;

    private Participant browser;
    private List<String> candidates;
    private Interviewer guest;
    private List<Interview> own;

    @BeforeEach
    void interviewsArePlanned() {
        candidates = deliberations.published();
        candidates.forEach(documents::arrive);
        guest = interviewers.offeredIn(ChapterId.of("nantes")).stream()
                .filter(one -> interviewsOf(one).size() > 1)
                .findFirst().orElseThrow();
        own = interviewsOf(guest);
        browser = new Participant(port);
    }

    @Test
    void beforeTheDay_thePageListsWhomToMeet_andTheirFilesOnly() {
        Participant.Page page = browser.open(linkTo(guest, "en"));

        assertThat(page.title()).isEqualTo("Your Café Select interviews");
        assertThat(page.document().select("button")).isEmpty();
        assertThat(page.document().select(".reading h2")).hasSameSizeAs(own);
        assertThat(page.text()).contains("Their motivation, in their words:", "Aider une structure de mon quartier.", "Room ",
                "Centrale Nantes", "as soon as the chapter opens them").doesNotContain("These interviews are over");
        String file = page.document().selectFirst(".reading a[download]").attr("href");
        Participant.Page download = browser.open(file);
        assertThat(download.status()).isEqualTo(200);
        assertThat(download.headers().firstValue("Content-Disposition")).get().asString().startsWith("attachment");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Cache-Control")).contains("no-store");

        Interview another = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION))
                .stream()
                .filter(interview -> !interview.interviewer().equals(guest.id()))
                .findFirst().orElseThrow();
        String path = file.substring(0, file.lastIndexOf('/') + 1);
        assertThat(browser.open(path + another.id() + "-cv").status()).isEqualTo(404);
        assertThat(browser.open(path + own.get(0).id() + "-passport").status()).isEqualTo(404);
    }

    @Test
    void afterTheDay_onePageAsksForOneCardAfterTheOther() {
        held();
        String link = linkTo(guest, "fr");
        Participant.Page page = browser.open(link);
        assertThat(page.title()).startsWith("Votre évaluation : ");
        assertThat(page.document().select("form .reading h2")).as("read before it is judged").singleElement()
                .satisfies(title -> assertThat(page.title()).endsWith(title.text().split(" – ")[1]));
        assertThat(page.document().selectFirst("form").text()).containsSubsequence("Sa motivation, dans ses mots",
                "Aider une structure de mon quartier.", "Motivation", "Travail en équipe", "Envoyer");
        assertThat(page.document().select(".reading h2")).hasSameSizeAs(own);
        Map<String, Object> incomplete = new HashMap<>(CARD);
        incomplete.remove("analysisMark");
        Participant.Page asked = browser.send(page, incomplete);
        assertThat(asked.problems()).contains("cette réponse est obligatoire");

        for (int card = 1; card <= own.size(); card++) {
            Participant.Page thanks = browser.send(asked, CARD);
            assertThat(thanks.title()).isEqualTo("Merci, c'est enregistré");
            String named = asked.title().replace("Votre évaluation : ", "");
            assertThat(thanks.document().select(".lines div").eachText()).first().asString()
                    .startsWith("Concerne " + named + " (");
            assertThat(own.stream().filter(one -> interviews.get(one.id()).scorecard() != null)).hasSize(card);
            // The same card again is not taken for the next one.
            assertThat(browser.send(asked, CARD).title()).isEqualTo("Merci, c'est enregistré");
            assertThat(own.stream().filter(one -> interviews.get(one.id()).scorecard() != null)).hasSize(card);
            if (card < own.size()) {
                asked = browser.open(thanks.document().selectFirst("main a").attr("href"));
            }
        }
        Participant.Page done = browser.open(link);
        assertThat(done.document().select("button")).isEmpty();
        assertThat(done.text()).contains("Évaluation reçue, merci.", "nous n'attendons aucune évaluation de vous en ce moment")
                .doesNotContain("Clair et engagé", "dès que l'antenne les ouvre");
        assertThat(browser.open(linkTo(guest, "en")).text()).contains("no scorecard is awaited from you at the moment")
                .doesNotContain("as soon as the chapter opens them");
    }

    /** The next candidate's page is not drawn in its place: somebody would mark the wrong person. */
    @Test
    void cardFromAnOldTab_isShownWithItsCandidate_andSaysThatItIsNotRecorded() {
        held();
        String link = linkTo(guest, "fr");
        Participant.Page old = browser.open(link);
        Participant.Page language = browser.open(link);
        browser.send(browser.open(link), CARD);
        Map<String, Object> another = new HashMap<>(CARD);
        another.put("scorecardRemarks", "Hésitant au début.");

        Participant.Page kept = browser.send(old, another);
        assertIsShownUnsent(kept, old.title());
        assertThat(kept.title()).isEqualTo("Votre évaluation est déjà enregistrée");
        assertThat(kept.document().select(".lines dd").eachText()).contains("Clair et engagé.");
        assertThat(browser.open(kept.path().replace("lang=fr", "lang=en")).title())
                .isEqualTo("Your scorecard is already recorded");
        assertIsShownUnsent(browser.open(kept.path()), old.title());
        assertIsShownUnsent(browser.switchLanguage(language, strings(another), Map.of()), old.title());
        assertThat(own.stream().filter(one -> interviews.get(one.id()).scorecard() != null)).hasSize(1);
        Participant.Page next = browser.open(kept.document().selectFirst("main p a").attr("href"));
        assertThat(next.title()).startsWith("Votre évaluation : ").isNotEqualTo(old.title());
        assertThat(next.value("scorecardRemarks")).isEmpty();

        Participant.Page third = browser.send(next, Map.of("scorecardRemarks", "Presque."));
        assertThat(third.status()).isEqualTo(400);
        browser.send(next, CARD);
        assertIsShownUnsent(browser.open(third.path()), next.title(), "Presque.");
    }

    @Test
    void followPage_namesTheCardsThatAreAwaited_andThoseThatHaveCome() {
        assertThat(follow("fr").document().select("section[aria-labelledby=now] .due")).as("before the day").hasSizeLessThan(2);
        held();
        for (String language : List.of("fr", "en")) {
            assertThat(follow(language).document().select("section[aria-labelledby=now] .due").eachText())
                    .hasSameSizeAs(own)
                    .allMatch(line -> line.startsWith(language.equals("fr") ? "Évaluation" : "Scorecard")
                            && line.contains(language.equals("fr") ? ", au plus tard le " : ", by "));
        }
        Participant.Page page = browser.open(linkTo(guest, "fr"));
        assertThat(page.document().select(".answer-by").text()).startsWith("Nous attendons cette évaluation au plus tard le ");
        Participant.Page thanks = browser.send(page, CARD);
        assertThat(thanks.text()).contains("Il vous reste à faire : Évaluation").containsOnlyOnce("dès qu'elle a toutes");

        assertThat(follow("fr").document().select(".answered li").eachText()).singleElement().asString()
                .contains("Vos évaluations", ", reçue").doesNotContain("Changer");
        assertThat(follow("en").document().select(".answered li").eachText()).singleElement().asString()
                .contains("Your scorecards", ", received");
        assertThat(follow("fr").document().select("section[aria-labelledby=now] .due")).hasSize(own.size() - 1);
        for (int left = own.size() - 1; left > 0; left--) {
            thanks = browser.send(browser.open(linkTo(guest, "en")), CARD);
        }
        assertThat(thanks.text()).doesNotContain("Still to do").containsOnlyOnce("once it has all scorecards");
        assertThat(follow("fr").document().select("section[aria-labelledby=now] li")).isEmpty();
    }

    private Participant.Page follow(String language) {
        return browser.open(Participant.followLinkIn(mails(guest).get(0)).replaceFirst("lang=..", "lang=" + language));
    }

    private static void assertIsShownUnsent(Participant.Page page, String title) {
        assertIsShownUnsent(page, title, "Hésitant au début.");
    }

    private static void assertIsShownUnsent(Participant.Page page, String title, String remark) {
        assertThat(page.status()).as(page.path()).isEqualTo(409);
        assertThat(page.document().select("form")).isEmpty();
        assertThat(page.document().select(".lines dd").eachText()).contains(remark)
                .first().asString().startsWith(title.replace("Votre évaluation : ", ""));
    }

    private static Map<String, String> strings(Map<String, Object> answers) {
        return answers.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().toString()));
    }

    @Test
    void interviewerChoosesAnotherCard_andNobodySeesOrWritesAnothersOne() {
        held();
        Participant.Page page = browser.open(linkTo(guest, "en"));
        String last = page.document().select(".reading p a").last().attr("href");
        assertThat(last).contains("about=" + own.get(own.size() - 1).id());
        browser.send(browser.open(last), CARD);
        assertThat(interviews.get(own.get(own.size() - 1).id()).scorecard()).isNotNull();

        Interview another = interviews.findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference.of(SESSION))
                .stream()
                .filter(interview -> !interview.interviewer().equals(guest.id()))
                .findFirst().orElseThrow();
        page.document().selectFirst("input[name=about]").val(another.id().toString());
        assertThat(browser.send(page, CARD).status()).isEqualTo(409);
        assertThat(interviews.get(another.id()).scorecard()).isNull();
    }

    @Test
    void staffHasEnteredTheCardMeanwhile_orTheDeliberationIsOver() {
        held();
        Participant.Page page = browser.open(linkTo(guest, "en"));
        deliberations.score((candidate, place) -> 4);
        assertThat(browser.send(page, CARD).status()).isEqualTo(409);

        journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(candidates)
                        .waitingListCandidates(List.of()).declinedCandidates(List.of()).deliberationReason("Tous."));
        String file = page.document().selectFirst(".reading a[download]").attr("href");
        assertThat(browser.open(linkTo(guest, "en")).title()).isEqualTo("This step is over");
        assertThat(browser.open(file).status()).isEqualTo(404);
    }

    @Test
    void thirdInterviewer_hasTheFileAndTheCardOfThatCandidate_andFollowsTheSessionNotTheApplication() {
        held();
        String lea = candidates.get(0);
        deliberations.score((candidate, place) -> candidate.equals(lea) && place == 1 ? 1 : 4);
        Interviewer third = interviewers.get(deliberations.strangersTo(lea).get(0));
        journey.start(ProcessIds.THIRD_OPINION, "nantes",
                new AskThirdOpinionAnswers().chapter("nantes").doubtfulCandidate(lea)
                        .thirdInterviewer(third.id().toString()));

        TestMailbox.Mail mail = mails(third).get(mails(third).size() - 1);
        assertThat(browser.open(Participant.followLinkIn(mail)).document().select(".due").eachText())
                .anyMatch(line -> line.matches("(Troisième avis|Third opinion)\\h?: Léa Martin, (au plus tard le|by) .+"));
        Participant.Page page = browser.open(Participant.linkIn(mail));
        assertThat(page.document().select(".reading h2").first().text()).endsWith("Léa Martin");
        assertThat(page.text()).doesNotContain("l'autre entretien", "the other interview");
        Participant.Page refused = browser.send(page, Map.of("analysisMark", "3"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(browser.send(refused, CARD).title()).isEqualTo("Merci, c'est enregistré");
        journey.run();
        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(browser.open(Participant.followLinkIn(mail)).title())
                .startsWith("Où en est le Café Select, saison d")
                .doesNotContain("NAN-");
    }

    @Test
    void thirdOpinionThatIsNotNeededAnyMore_isSaidOnThePages_andTheFileIsClosed() {
        held();
        String lea = candidates.get(0);
        deliberations.score((candidate, place) -> candidate.equals(lea) && place == 1 ? 1 : 4);
        Interviewer third = interviewers.save(
                Interviewer.of(ChapterId.of("nantes"), "Nora Abel", "abel@alumni.example", "fr", null));
        journey.start(ProcessIds.THIRD_OPINION, "nantes",
                new AskThirdOpinionAnswers().chapter("nantes").doubtfulCandidate(lea)
                        .thirdInterviewer(third.id().toString()));
        TestMailbox.Mail asked = mails(third).get(0);
        Participant.Page page = browser.open(Participant.linkIn(asked));
        String file = page.document().selectFirst(".reading a[download]").attr("href");
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThat(mails(third)).last().satisfies(mail -> assertThat(mail.subject())
                .startsWith("Votre troisième avis n'est plus attendu ("));
        Participant.Page after = browser.open(Participant.linkIn(asked));
        assertThat(after.text()).contains("Ce troisième avis n'est plus attendu : vous n'avez rien à faire.");
        assertThat(after.document().select("form, .answer-by")).isEmpty();
        assertThat(browser.open(file).status()).isEqualTo(404);
        assertThat(browser.open(Participant.linkIn(asked).replaceFirst("lang=..", "lang=en")).text())
                .contains("This third opinion is not needed any more");
        Participant.Page follow = browser.open(Participant.followLinkIn(mails(third).get(1)));
        assertThat(follow.text()).contains("Troisième avis : Léa Martin, plus attendu");
        assertThat(follow.document().select(".due")).isEmpty();

        journey.complete(SESSION, CafeSelectSteps.DELIBERATE,
                new DeliberateAnswers().placesAvailable(3).acceptedCandidates(candidates.subList(1, 3))
                        .deliberationReason("Tous."));
        assertThat(browser.open(Participant.linkIn(asked)).title()).isEqualTo("Cette étape est terminée");
        assertThat(browser.open(Participant.linkIn(asked)).text()).contains("Ce troisième avis n'est plus attendu");
    }

    @Test
    void pageAsksForTheCriteriaOfStaffsForm() throws Exception {
        JsonNode staffs = new ObjectMapper().readTree(DesignFiles.form("enter-scorecard.form").toFile());
        held();
        Participant.Page page = browser.open(linkTo(guest, "en"));

        assertThat(StreamSupport.stream(staffs.path("components").spliterator(), false)
                .filter(component -> component.has("key"))
                .map(component -> component.path("key").asText()))
                .allSatisfy(key -> assertThat(page.document().select("[name=" + key + "]")).isNotEmpty());
    }

    private void held() {
        journey.complete(SESSION, CafeSelectSteps.RUN_SESSION, RunSessionAnswers.held());
    }

    private List<Interview> interviewsOf(Interviewer interviewer) {
        return interviews.findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(
                SessionReference.of(SESSION), interviewer.id());
    }

    private String linkTo(Interviewer interviewer, String language) {
        return Participant.linkIn(mails(interviewer).get(0)).replaceFirst("lang=..", "lang=" + language);
    }

    private List<TestMailbox.Mail> mails(Interviewer interviewer) {
        return mailbox.mailsTo(interviewer.email());
    }
}
