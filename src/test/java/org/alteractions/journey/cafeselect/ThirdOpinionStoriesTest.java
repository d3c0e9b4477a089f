package org.alteractions.journey.cafeselect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.alteractions.journey.cafeselect.assessment.Advice;
import org.alteractions.journey.cafeselect.assessment.Assessment;
import org.alteractions.journey.cafeselect.assessment.AssessmentRepository;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SessionReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.AskThirdOpinionAnswers;
import org.alteractions.journey.testing.answers.DecideWaitingApplicationAnswers;
import org.alteractions.journey.testing.answers.DeliberateAnswers;
import org.alteractions.journey.testing.answers.WithdrawApplicationAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.CandidateSelectionSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.ThirdOpinionSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Stories of third-opinion.bpmn. Léa's two interviewers disagree, those of Tom and Zoé agree. */
@Story
class ThirdOpinionStoriesTest extends StoryTest {

    private static final String SESSION = DeliberationFixtures.SESSION;
    private static final String CARD = ThirdOpinionSteps.ENTER_THIRD_SCORECARD;
    private static final String LEA = "lea@etudiants.example";

    @Autowired
    DeliberationFixtures deliberations;

    @Autowired
    AssessmentRepository assessments;

    @Autowired
    InterviewRepository interviews;

    @Autowired
    InterviewerRepository interviewers;

    @Autowired
    Messages messages;

    @LocalServerPort
    int port;

    private String lea;
    private String tom;
    private Interviewer third;

    @BeforeEach
    void twoOpinionsFarApart() {
        var candidates = deliberations.held();
        lea = candidates.get(0);
        tom = candidates.get(1);
        deliberations.score((candidate, place) -> candidate.equals(lea) && place == 1 ? 2 : 4);
        third = interviewers.get(deliberations.strangersTo(lea).get(0));
        assertThat(assessment(lea).advice()).isEqualTo(Advice.DISCUSS);
    }

    @Test
    void onlyOneOpinionWasGiven_theMailsDoNotSpeakOfTwo() {
        Long missing = interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea)).get(1).id();
        jdbc.sql("update interview set score = null, remarks = null, recommendation = null where id = ?").param(missing)
                .update();
        ask(lea, third.id());

        assertThat(mailbox.mailsTo(third.email()).get(1).text()).contains("Nous n'avons qu'un avis")
                .doesNotContain("Deux entretiens", "les deux autres");
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail -> {
            assertThat(mail.subject()).isEqualTo("Un autre entretien pour votre candidature (" + lea + ")");
            assertThat(mail.text()).contains("il nous manque un avis").doesNotContain("deux premiers");
        });
    }

    @Test
    void thirdOpinionComes_andTheAdviceIsClear() {
        ask(lea, third.id());
        assertThat(mailbox.mailsTo(third.email()).get(1).text()).contains("Léa Martin", LEA)
                .doesNotContain("Clair et engagé");
        assertThat(mailbox.subjectsTo(LEA)).endsWith("Un troisième entretien pour votre candidature (" + lea + ")");
        assertThat(journey.shown(journey.task(lea, CARD)))
                .containsEntry("candidateName", "Léa Martin")
                .containsEntry("interviewerName", third.name())
                .extractingByKey("interviewOccasion").asString().startsWith("Troisième avis demandé le ").endsWith(" à");

        journey.complete(lea, CARD, CafeSelectFixtures.scorecard(5, "yes"));

        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(notes()).isEmpty();
        assertThat(assessment(lea).advice()).isEqualTo(Advice.WAITING_LIST);
        assertThat(assessment(lea).figures().thirdScore()).isEqualByComparingTo("5");
        assertThat(assessment(lea).figures().average()).isEqualByComparingTo("3.67");
        assertThat(journey.shown(journey.task(DeliberationFixtures.SESSION, CafeSelectSteps.DELIBERATE)).get("assessmentRows").toString())
                .contains("Troisième : 5");
    }

    @Test
    void candidateReadsOfTheThirdInterviewOnTheFollowPage_asInTheMail_untilItIsOver() {
        var browser = new Participant(port);
        String before = Participant.followLinkIn(last(LEA));
        assertThat(browser.open(before).text()).contains("Votre antenne délibère")
                .doesNotContain("troisième entretien de dix");
        ask(lea, third.id());

        String link = Participant.followLinkIn(last(LEA));
        assertThat(browser.open(link).text()).containsSubsequence("Un troisième entretien de dix minutes vous attend",
                third.name(), "vous écrit ou vous appelle", "Sans nouvelles le ", "Votre antenne délibère");
        assertThat(browser.open(link.replaceFirst("lang=fr", "lang=en")).text())
                .contains("A third interview of ten minutes awaits you", third.name() + " writes to you or calls you");
        String toms = Participant.followLinkIn(last("tom@etudiants.example"));
        assertThat(browser.open(toms).text()).doesNotContain("third interview of ten");

        journey.complete(lea, CARD, CafeSelectFixtures.scorecard(5, "yes"));
        assertThat(browser.open(link).text()).doesNotContain("troisième entretien de dix");
    }

    private TestMailbox.Mail last(String address) {
        var mails = mailbox.mailsTo(address);
        return mails.get(mails.size() - 1);
    }

    @Test
    void opinionThatDoesNotCome_isAskedForOnceMore_thenGivenUp() {
        ask(lea, third.id());
        journey.fire(lea, ThirdOpinionSteps.THIRD_SCORECARD_REMINDER_DUE);
        assertThat(mailbox.mailsTo(third.email()).get(2).text()).contains("Léa Martin");
        journey.fire(lea, ThirdOpinionSteps.THIRD_SCORECARD_CLOSED);

        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2);
        assertThat(assessment(lea).advice()).isEqualTo(Advice.DISCUSS);
        assertToldOnce(third, lea);
    }

    @Test
    void opinionThatNobodyWaitsForAnyMore_isToldToTheAskedInterviewerOnce_inTheirLanguage() {
        ask(lea, third.id());
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();
        assertToldOnce(third, lea);
        assertThat(notes().get(0).text()).contains("Bonjour", "Léa Martin", "plus attendu").doesNotContain("<p>");
        assertThat(notes().get(0).html()).contains("<strong>Léa Martin</strong>");

        Interviewer english = interviewers.save(
                Interviewer.of(ChapterId.of("nantes"), "Nora Bell", "nora@alumni.example", "en", null));
        ask(lea, english.id());
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();
        assertThat(mailbox.subjectsTo(english.email()))
                .filteredOn(subject -> subject.startsWith("Your third opinion is not needed any more (")).hasSize(1);
        assertToldOnce(third, lea);
    }

    @Test
    void samePersonMayBeAskedAgain_andIsToldAgainWhereThatIsDroppedToo() {
        ask(lea, third.id());
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();
        ask(lea, third.id());
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(3);
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();

        assertThat(notes()).hasSize(2);
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2);
    }

    @Test
    void requestThatWasNotWrittenYet_isTakenBackWithoutAWord() {
        journey.submitStart(ProcessIds.THIRD_OPINION, "nantes",
                new AskThirdOpinionAnswers().chapter("nantes").doubtfulCandidate(lea)
                        .thirdInterviewer(third.id().toString()));
        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();

        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(mailbox.subjectsTo(third.email())).noneMatch(subject -> subject.contains("avis"));
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2);
    }

    @Test
    void candidateWhoWithdraws_endsTheRequest() {
        ask(lea, third.id());
        journey.start(ProcessIds.WITHDRAW_APPLICATION, "nantes",
                new WithdrawApplicationAnswers().chapter("nantes").concernedApplication(lea));

        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(journey.tasks(lea, CARD)).isEmpty();
        assertToldOnce(third, lea);
    }

    @Test
    void candidacyThatTheSeasonOrStaffEnds_endsTheRequest() {
        ask(lea, third.id());
        messages.tell(Message.NOT_PLACED, CaseReference.of(lea));
        journey.run();
        assertToldOnce(third, lea);
        assertThat(journey.tasks(lea, CARD)).isEmpty();
    }

    @Test
    void candidacyThatStaffClose_endsTheRequest() {
        ask(lea, third.id());
        journey.fire(lea, CandidateSelectionSteps.WAITED_TOO_LONG);
        journey.complete(lea, CandidateSelectionSteps.DECIDE_WAITING_APPLICATION,
                DecideWaitingApplicationAnswers.close().closingReason("Pas de place."));

        assertThat(journey.tasks(lea, CARD)).isEmpty();
        assertToldOnce(third, lea);
    }

    @Test
    void nobodyDecidesWhileItIsAwaited_untilItIsNotWaitedFor() {
        ask(lea, third.id());
        DeliberateAnswers verdict = new DeliberateAnswers().placesAvailable(3).acceptedCandidates(List.of(tom))
                        .waitingListCandidates(List.of(lea, zoe())).deliberationReason("Décidé à l'unanimité.");
        assertThatThrownBy(() -> journey.complete(SESSION, CafeSelectSteps.DELIBERATE, verdict))
                .hasMessageContaining("Un troisième avis est encore attendu : " + lea + ". ");

        messages.tell(Message.THIRD_OPINION_DROPPED, CaseReference.of(lea));
        journey.run();
        journey.complete(SESSION, CafeSelectSteps.DELIBERATE, verdict);

        assertThat(journey.isRunning(ProcessIds.THIRD_OPINION, lea)).isFalse();
        assertThat(assessment(lea).decision()).isEqualTo(Decision.WAITING_LIST);
    }

    @Test
    void whoeverHasMetTheCandidate_isRefusedAtTheField() {
        Long met = interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea)).get(0).interviewer();

        assertThatThrownBy(() -> ask(lea, met)).hasMessage("« Personne qui le rencontre » : cette personne a déjà vu ce"
                + " candidat, le connaît ou vient de la même école.");
        assertThat(interviews.findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber.of(lea))).hasSize(2);
    }

    @Test
    void clearAdvice_orASecondRequest_isRefused() {
        assertThatThrownBy(() -> ask(tom, deliberations.strangersTo(tom).get(0)))
                .hasMessage("« Candidat à discuter » : ce choix n'est pas proposé (ou ne l'est plus).");
        ask(lea, third.id());
        assertThatThrownBy(() -> ask(lea, deliberations.strangersTo(lea).get(0)))
                .hasMessageContaining("un troisième avis a déjà été demandé");
    }

    private void assertToldOnce(Interviewer asked, String candidate) {
        assertThat(mailbox.subjectsTo(asked.email()))
                .filteredOn(subject -> subject.startsWith("Votre troisième avis n'est plus attendu (")).hasSize(1);
        assertThat(interviews.findByCandidateAndStateInOrderByThirdAscStartsAtAsc(
                ApplicationNumber.of(candidate), Set.of(Interview.State.DROPPED)))
                .extracting(Interview::interviewer).contains(asked.id());
        assertThat(mailbox.mails().stream().filter(mail -> mail.subject().contains("troisième avis n'est plus")))
                .as("nobody else is told").allMatch(mail -> mail.to().equals(asked.email()));
    }

    private List<TestMailbox.Mail> notes() {
        return mailbox.mailsTo(third.email()).stream()
                .filter(mail -> mail.subject().contains("plus attendu"))
                .toList();
    }

    private String zoe() {
        return assessments.findBySessionOrderByCandidate(SessionReference.of(SESSION)).get(2).candidate().value();
    }

    private void ask(String candidate, Long interviewer) {
        journey.start(ProcessIds.THIRD_OPINION, "nantes",
                new AskThirdOpinionAnswers().chapter("nantes").doubtfulCandidate(candidate)
                        .thirdInterviewer(interviewer.toString()));
    }

    private Assessment assessment(String candidate) {
        return assessments.findBySessionAndCandidate(SessionReference.of(SESSION), ApplicationNumber.of(candidate))
                .orElseThrow();
    }
}
