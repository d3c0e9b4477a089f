package org.alteractions.journey.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.GiveFeedbackAnswers;
import org.alteractions.journey.testing.answers.HoldReviewAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Structure, coach and students give feedback on the mission by the link in the thank-you mail. */
@Story
class GiveFeedbackParticipantFormTest extends StoryTest {

    @Autowired
    private ReviewFixtures reviewFixtures;

    @Autowired
    private FeedbackService feedback;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String dossier;

    @BeforeEach
    void missionIsComplete() {
        dossier = reviewFixtures.restituted();
        browser = new Participant(port);
    }

    @Test
    void everybodyTells_mayChangeIt_andStaffReadItAtTheReview() {
        Participant.Page old = browser.open(link(TeamFixtures.LINA));
        browser.send(browser.open(link(TeamFixtures.LINA)), Map.of("feedbackRating", "good",
                "feedbackRecommends", "yes", "feedbackLiked", "Les maraîchers."));
        Participant.Page told = browser.send(old, Map.of("feedbackRating", "bad", "feedbackRecommends", "no"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.document().select(".recorded dd").eachText()).contains("Les maraîchers.");
        browser.send(browser.open(link(TeamFixtures.COACH)),
                Map.of("feedbackRating", "mixed", "feedbackRecommends", "perhaps"));
        browser.send(browser.open(link(RequestFixtures.CONTACT)),
                Map.of("feedbackRating", "veryGood", "feedbackRecommends", "yes"));
        Participant.Page again = browser.open(link(TeamFixtures.LINA).replace("lang=fr", "lang=en"));
        assertThat(again.title()).isEqualTo("Your view of the mission");
        assertThat(again.value("feedbackLiked")).isEqualTo("Les maraîchers.");
        browser.send(again, Map.of("feedbackRating", "veryGood"));

        assertThat(feedback.of(DossierReference.of(dossier))).hasSize(3);
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);
        assertThat(journey.shown(journey.task(dossier, OneYearReviewSteps.HOLD_REVIEW)).get("feedbackRows").toString())
                .contains("Lina Moreau", "Les maraîchers.", "Paul Kervella (coach)", "Les Jardins solidaires", "peut-être");
    }

    @Test
    void dayOfTheReview_isSaidOnce_amongTheStructuresDates_andRoughlyToTheOthers() {
        Participant.Page structure = follow(RequestFixtures.CONTACT);
        assertThat(structure.document().select(".ahead").text()).contains("Bilan à un an");
        assertThat(structure.text()).contains("se fait avec vous, un an après la restitution.").doesNotContain("vers le ");
        assertThat(follow(TeamFixtures.LINA).text()).contains("un an après la restitution, vers le ");
    }

    private Participant.Page follow(String address) {
        var mails = mailbox.mailsTo(address);
        return browser.open(Participant.followLinkIn(mails.get(mails.size() - 1)));
    }

    @Test
    void emptyAnswer_isRefusedAtItsField() {
        Participant.Page page = browser.send(browser.open(link(TeamFixtures.LINA)), Map.of("feedbackImprove", "Rien."));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.problems()).contains("cette réponse est obligatoire");
        assertThat(feedback.of(DossierReference.of(dossier))).isEmpty();
    }

    @Test
    void staffNoteWhatWasSaidOnThePhone_untilTheReviewIsClosed() {
        GiveFeedbackAnswers noted = new GiveFeedbackAnswers().chapter("nantes").feedbackParty(dossier + "/structure")
                .feedbackRating("bad").feedbackRecommends("no").feedbackImprove("Répondre plus vite.");
        assertThat(journey.shownAtStart("Noter un avis sur une mission", "nantes").get("askedForFeedback").toString())
                .contains(dossier + "/structure");
        journey.start(ProcessIds.GIVE_FEEDBACK, "nantes", noted);
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);
        journey.complete(dossier, OneYearReviewSteps.HOLD_REVIEW, HoldReviewAnswers.structureGone());

        assertThat(feedback.of(DossierReference.of(dossier))).singleElement()
                .satisfies(told -> assertThat(told.recordedBy()).isEqualTo("story-nantes"));
        assertThat(browser.open(link(TeamFixtures.LINA)).title()).isEqualTo("Cette étape est terminée");
        assertThat(browser.open(link(TeamFixtures.LINA)).text())
                .contains("L'antenne a clos le bilan à un an le ", "car la structure n'existe plus");
        assertThatThrownBy(() -> journey.start(ProcessIds.GIVE_FEEDBACK, "nantes", noted))
                .isInstanceOf(SubmissionRefused.class);
    }

    private String link(String address) {
        return Participant.linkIn(mailbox.mailsTo(address).stream()
                .filter(mail -> mail.subject().endsWith("merci !"))
                .reduce((earlier, later) -> later)
                .orElseThrow());
    }
}
