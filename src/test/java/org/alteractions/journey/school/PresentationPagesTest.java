package org.alteractions.journey.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.JoinPresentationAnswers;
import org.alteractions.journey.testing.answers.RecordPresentationAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A school answers a proposed date, and an invited structure names its participants, by the links in their mails. */
@Story
class PresentationPagesTest extends StoryTest {

    @Autowired
    private PresentationRepository presentations;

    @Autowired
    private PresentationFixtures presentationFixtures;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String presentation;

    @BeforeEach
    void aDateIsProposed() {
        browser = new Participant(port);
        presentation = presentationFixtures.proposed();
    }

    @Test
    void schoolConfirms_andTheStructuresAreInvited() {
        Participant.Page page = browser.open(link(PresentationFixtures.CONTACT));
        assertThat(page.title()).isEqualTo("Présentation de nos missions à vos étudiants");
        assertThat(page.text()).contains("Amphithéâtre A", "Les Jardins solidaires");

        browser.send(page, Map.of("schoolAnswer", "confirmed", "schoolRemarks", "Le projecteur est en panne."));
        journey.run();

        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.CONFIRMED);
        assertThat(mailbox.subjectsTo(RequestFixtures.CONTACT)).last().asString().startsWith("Présentation aux étudiants");
        assertThat(journey.shown(journey.task(presentation, SchoolPresentationSteps.RECORD_PRESENTATION)))
                .containsEntry("schoolSaid", "Le projecteur est en panne.");
        Participant.Page answered = browser.open(link(PresentationFixtures.CONTACT));
        assertThat(answered.title()).isEqualTo("Vous avez déjà répondu");
        assertThat(answered.document().select(".lines dd").eachText()).contains("Le projecteur est en panne.");
    }

    @Test
    void schoolPrefersAnotherDate_staffReadWhich_andTheNextProposalIsAnsweredByTheNextLink() {
        journey.fire(presentation, SchoolPresentationSteps.SCHOOL_REMINDER_DUE);
        Participant.Page page = browser.open(link(PresentationFixtures.CONTACT).replace("lang=fr", "lang=en"));
        assertThat(page.title()).isEqualTo("Presentation of our missions to your students");

        Participant.Page silent = browser.send(page, Map.of("schoolAnswer", "otherDate"));
        assertThat(silent.document().selectFirst("#schoolRemarks-problem").text())
                .startsWith("required with the answer “");
        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.PROPOSED);
        Participant.Page thanks = browser.send(silent, Map.of("schoolAnswer", "otherDate", "schoolRemarks", "Any Tuesday."));
        assertThat(thanks.document().select(".lines div").eachText()).first().asString()
                .startsWith("About the presentation at ");

        assertThat(journey.shown(journey.task(presentation, SchoolPresentationSteps.PLAN_PRESENTATION)))
                .containsEntry("schoolSaid", "Any Tuesday.");
        presentationFixtures.propose(presentation, 14);
        assertThat(presentations.get(PresentationReference.of(presentation)).schoolRemarks()).isNull();
        assertThat(browser.send(browser.open(link(PresentationFixtures.CONTACT)), Map.of()).problems())
                .contains("cette réponse est obligatoire");
        browser.send(browser.open(link(PresentationFixtures.CONTACT)), Map.of("schoolAnswer", "cancelled"));
        assertThat(presentations.get(PresentationReference.of(presentation)).state())
                .isEqualTo(Presentation.State.CANCELLED);
    }

    @Test
    void invitedStructureSaysWhoComes_changesItsMind_andStaffSeeIt() {
        presentationFixtures.confirm(presentation);
        Participant.Page page = browser.open(link(RequestFixtures.CONTACT));
        assertThat(page.title()).isEqualTo("Viendrez-vous présenter votre demande ?");

        Participant.Page nobody = browser.send(page, Map.of("presentationAnswer", "comes"));
        assertThat(nobody.status()).isEqualTo(400);
        assertThat(nobody.document().selectFirst("#representatives-problem").text()).contains("obligatoire avec la réponse « Oui, nous venons »");
        for (String word : List.of("absent", "comes", "title")) {
            assertThat(browser.send(browser.open(link(RequestFixtures.CONTACT)), Map.of("presentationAnswer", "comes",
                            "representatives", "Anne Le Goff, directrice", "structureRemark", word)).text())
                    .as("a remark that reads like a choice").contains("Si la date ou le lieu change")
                    .doesNotContain("Vous ne venez pas à la présentation.");
        }
        browser.send(browser.open(link(RequestFixtures.CONTACT)), Map.of("presentationAnswer", "comes",
                "representatives", "Anne Le Goff, directrice", "structureRemark", ""));

        assertThat(answerShown()).contains("vient : Anne Le Goff, directrice");
        Participant.Page again = browser.open(link(RequestFixtures.CONTACT));
        assertThat(again.value("representatives")).isEqualTo("Anne Le Goff, directrice");
        assertThat(again.document().select("input[checked]").val()).isEqualTo("comes");
        assertThat(browser.open(Participant.followLinkIn(last(RequestFixtures.CONTACT))).document().select(".ahead li"))
                .hasSize(1);
        Participant.Page absent = browser.send(again,
                Map.of("presentationAnswer", "absent", "structureRemark", "Nous sommes en récolte."));
        assertThat(absent.text()).contains("Vous ne venez pas à la présentation.")
                .doesNotContain("Si la date ou le lieu change");
        assertThat(browser.open(Participant.followLinkIn(last(RequestFixtures.CONTACT))).document().select(".ahead li"))
                .as("nothing they come to").isEmpty();
        assertThat(answerShown()).contains("ne vient pas – Nous sommes en récolte.");
    }

    @Test
    void staffNoteTheAnswerOfWhoeverPhones() {
        presentationFixtures.confirm(presentation);
        String invited = journey.shownAtStart("Noter la venue d'une structure", "nantes")
                .get("invitedToPresent").toString().replaceAll(".*\"value\":\"([^\"]+)\".*", "$1");

        journey.start(ProcessIds.JOIN_PRESENTATION, "nantes",
                JoinPresentationAnswers.comes().chapter("nantes").invitedStructure(invited)
                        .representatives("Deux bénévoles"));

        assertThat(answerShown()).contains("vient : Deux bénévoles");
        assertThatThrownBy(() -> journey.start(ProcessIds.JOIN_PRESENTATION, "paris",
                JoinPresentationAnswers.absent().chapter("paris").invitedStructure(invited)))
                .isInstanceOf(SubmissionRefused.class);
    }

    @Test
    void answersEndWithThePresentation_andAnotherDateAsksAnew() {
        presentationFixtures.confirm(presentation);
        Participant.Page page = browser.open(link(RequestFixtures.CONTACT));
        browser.send(page, Map.of("presentationAnswer", "comes", "representatives", "Anne Le Goff"));
        journey.complete(presentation, SchoolPresentationSteps.RECORD_PRESENTATION,
                RecordPresentationAnswers.postponed());

        Participant.Page over = browser.send(page, Map.of("presentationAnswer", "absent"));
        assertThat(over.title()).isEqualTo("Cette étape est terminée");
        assertThat(over.text()).contains("La présentation a été reportée le ");
        presentationFixtures.propose(presentation, 20);
        presentationFixtures.confirm(presentation);
        assertThat(answerShown()).doesNotContain("vient");
        journey.oversleep(Duration.ofDays(21));
        assertThat(browser.open(link(RequestFixtures.CONTACT)).title()).isEqualTo("Cette étape est terminée");
    }

    @Test
    void chapterIsInvitedWithoutALink_andTheSchoolFollowsItsPresentation() {
        presentationFixtures.confirm(presentation);

        assertThat(mailbox.mailsTo("nantes@alteractions.example")).last()
                .satisfies(mail -> assertThat(mail.html()).doesNotContain("class=\"action\""));
        Participant.Page follow = browser.open(Participant.followLinkIn(last(PresentationFixtures.CONTACT)));
        assertThat(follow.title()).startsWith("Où en est la présentation à l'École polytech-nantes, saison d").doesNotContain("NAN-");
        assertThat(follow.document().select(".events li").eachText())
                .anyMatch(event -> event.endsWith("L'école a confirmé la date."));
    }

    private String answerShown() {
        return journey.shown(journey.task(presentation, SchoolPresentationSteps.RECORD_PRESENTATION))
                .get("presentedRows").toString();
    }

    private String link(String address) {
        return Participant.linkIn(last(address));
    }

    private TestMailbox.Mail last(String address) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(address);
        return mails.get(mails.size() - 1);
    }
}
