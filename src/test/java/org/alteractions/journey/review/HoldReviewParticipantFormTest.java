package org.alteractions.journey.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.restitution.Recommendation;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.DecideSilentStructureAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A structure reviews its mission after a year, recommendation by recommendation, by the link in the mail. */
@Story
class HoldReviewParticipantFormTest extends StoryTest {

    @Autowired
    private ReviewFixtures reviewFixtures;

    @Autowired
    private RestitutionRepository restitutions;

    @Autowired
    private ReviewRepository reviews;

    @LocalServerPort
    private int port;

    private String dossier;
    private Participant anne;
    private String link;

    @BeforeEach
    void structureIsInvited() {
        dossier = reviewFixtures.invitedToReview();
        anne = new Participant(port);
        link = Participant.linkIn(lastMail());
    }

    @Test
    void eachRecommendationIsAskedAbout_andTheReviewIsDone() {
        Participant.Page page = anne.open(link);
        assertThat(page.title()).isEqualTo("Le bilan, un an après");
        assertThat(page.document().select("h2").eachText()).containsExactly("Recommandation 1", "Recommandation 2");
        assertThat(page.document().select("blockquote").eachText())
                .containsExactly("Ouvrir un marché du jeudi.", "Refaire le site.");
        assertThat(page.document().select("[name=recommendationStatus3]")).isEmpty();

        anne.send(page, Map.of(
                "recommendationStatus1", "done", "recommendationResult1", "Les ventes ont doublé.",
                "recommendationStatus2", "dropped", "recommendationReason2", "Le site suffit.",
                "reviewComment", "Merci à l'équipe."));
        journey.run();

        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.HELD);
        assertThat(restitutions.get(DossierReference.of(dossier)).inOrder())
                .extracting(Recommendation::status, Recommendation::reason, Recommendation::result)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Recommendation.Status.DONE, null, "Les ventes ont doublé."),
                        org.assertj.core.groups.Tuple.tuple(Recommendation.Status.DROPPED, "Le site suffit.", null));
        assertThat(journey.isRunning(ProcessIds.ONE_YEAR_REVIEW, dossier)).isFalse();
        assertThat(anne.open(link).title()).isEqualTo("Vous avez déjà répondu");
    }

    @Test
    void recommendationWithoutAnswer_isAskedForAtItsField_andNothingIsLost() {
        Participant.Page page = anne.send(anne.open(link.replace("lang=fr", "lang=en")),
                Map.of("recommendationStatus1", "partly", "recommendationReason1", "Too few hands."));

        assertThat(page.status()).isEqualTo(400);
        assertThat(page.title()).isEqualTo("The review, a year later");
        assertThat(page.document().select(".wrong legend").eachText())
                .containsExactly("Where recommendation 2 stands");
        assertThat(page.value("recommendationReason1")).isEqualTo("Too few hands.");
        assertThat(reviews.get(DossierReference.of(dossier)).state()).isEqualTo(Review.State.WAITING);
    }

    @Test
    void reminderHasTheLinkToo_andSilenceEndsIt() {
        journey.fire(dossier, OneYearReviewSteps.REVIEW_REMINDER_DUE);
        Participant.Page page = anne.open(Participant.linkIn(lastMail()));
        assertThat(page.status()).isEqualTo(200);

        journey.fire(dossier, OneYearReviewSteps.STRUCTURE_SILENT);

        Participant.Page over = anne.open(link);
        assertThat(over.title()).isEqualTo("Cette étape est terminée");
        assertThat(over.text()).contains("l'antenne décide de la suite").doesNotContain("livrable");
        journey.complete(dossier, OneYearReviewSteps.DECIDE_SILENT_STRUCTURE, DecideSilentStructureAnswers.close());
        assertThat(anne.open(link).text()).contains("L'antenne a clos le bilan à un an");
    }

    private TestMailbox.Mail lastMail() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(RequestFixtures.CONTACT);
        return mails.get(mails.size() - 1);
    }
}
