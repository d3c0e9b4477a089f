package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.PrepareSeminarAnswers;
import org.alteractions.journey.testing.answers.RecordAttendanceAnswers;
import org.alteractions.journey.testing.ids.SeminarSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An invited student accepts or declines the seminar by the link in the mail. */
@Story
class AnswerSeminarParticipantFormTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";
    private static final String TOM = "tom@etudiants.example";

    @Autowired
    private Candidates candidates;

    @Autowired
    private SeminarFixtures seminarFixtures;

    @Autowired
    private SeminarAnswers answers;

    @Autowired
    private Journal journal;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String lea;
    private String tom;

    @BeforeEach
    void studentsAreInvited() {
        registrations.open();
        lea = seminarFixtures.confirmed("Léa", LEA, "fr");
        tom = seminarFixtures.confirmed("Tom", TOM, "en");
        seminarFixtures.prepared();
        browser = new Participant(port);
    }

    @Test
    void studentComes_changesTheirMind_andTheLastAnswerCounts() {
        String link = linkTo(LEA);
        Participant.Page page = browser.open(link);
        assertThat(page.title()).isEqualTo("Venez-vous au séminaire ?");
        assertThat(page.text()).contains("9 h 30", "3 place Graslin", "pas encore répondu",
                "Nous attendons votre réponse au plus tard le ");
        assertThat(answers.by(ApplicationNumber.of(lea))).isEmpty();

        Participant.Page thanks = browser.send(page, Map.of("seminarAnswer", "comes", "answerRemark", "En train."));
        journey.run();

        assertThat(answers.by(ApplicationNumber.of(lea))).contains(Answer.COMES);
        assertThat(thanks.document().select(".lines dd").eachText()).satisfiesExactly(
                about -> assertThat(about).startsWith("le séminaire, "),
                answer -> assertThat(answer).isEqualTo("Je viens"),
                remark -> assertThat(remark).isEqualTo("En train."));
        assertThat(thanks.text()).contains("Une confirmation vous parvient par courriel.",
                "Après le séminaire, vous pouvez entrer dans une équipe.");
        assertThat(browser.send(page, Map.of("seminarAnswer", "comes", "answerRemark", "En train.")).title())
                .as("a double click").isEqualTo("Merci, c'est enregistré");
        Participant.Page outdated = browser.send(page, Map.of("seminarAnswer", "catchesUp"));
        assertThat(outdated.problems()).anyMatch(problem -> problem.contains("une réponse plus récente"));
        assertThat(outdated.text()).contains("Vous avez répondu que vous venez.").doesNotContain("cochée");
        assertThat(outdated.document().select(".recorded dd").eachText()).containsExactly("Je viens", "En train.");
        assertThat(outdated.value("seminarAnswer")).as("theirs stays").isEqualTo("catchesUp");
        assertThat(answers.by(ApplicationNumber.of(lea))).as("not replaced by an old tab").contains(Answer.COMES);
        assertThat(mailbox.mailsTo(LEA)).last().satisfies(mail ->
                assertThat(mail.text()).contains("vous venez au séminaire", "Changer de réponse"));
        Participant.Page again = browser.open(thanks.document().selectFirst("main a").attr("href"));
        assertThat(again.document().select("input[checked]").eachAttr("value")).containsExactly("comes");
        assertThat(again.text()).contains("Vous avez répondu que vous venez.")
                .doesNotContain("Nous attendons votre réponse");
        assertThat(again.document().select("textarea").eachText()).containsExactly("En train.");

        Participant.Page absent = browser.send(again, Map.of("seminarAnswer", "catchesUp"));
        assertThat(answers.by(ApplicationNumber.of(lea))).contains(Answer.CATCHES_UP);
        assertThat(absent.text()).contains("Vous ne venez pas au séminaire : votre antenne vous dira comment rattraper")
                .doesNotContain("Après le séminaire");
        journey.run();
        Participant.Page follow = browser.open(Participant.followLinkIn(
                mailbox.mailsTo(LEA).get(mailbox.mailsTo(LEA).size() - 1)));
        assertThat(follow.text()).contains("comment rattraper la formation").doesNotContain("Après le séminaire");
        assertThat(journal.of(CaseReference.of(lea))).last()
                .satisfies(entry -> assertThat(entry.actor()).startsWith("student-"));
    }

    @Test
    void unchangedAnswer_isNotNotedAgain_norWrittenOf_inEitherLanguage() {
        for (String address : List.of(LEA, TOM)) {
            Map<String, String> comes = Map.of("seminarAnswer", "comes", "answerRemark", "14\u00a0h");
            browser.send(browser.open(linkTo(address)), comes);
            journey.run();
            int mails = mailbox.mailsTo(address).size();
            String own = address.equals(LEA) ? lea : tom;
            int noted = journal.of(CaseReference.of(own)).size();

            Participant.Page again = browser.send(browser.open(linkTo(address)), Map.of());
            journey.run();

            assertThat(again.status()).isEqualTo(200);
            assertThat(again.problems()).as("an error").isEmpty();
            assertThat(again.document().select("[role=alert]")).isEmpty();
            assertThat(again.notices()).singleElement().asString().contains(
                    address.equals(LEA) ? "rien n'a changé" : "nothing has changed");
            assertThat(again.value("seminarAnswer")).isEqualTo("comes");
            assertThat(journal.of(CaseReference.of(own))).hasSize(noted);
            assertThat(mailbox.mailsTo(address)).hasSize(mails);
            assertThat(browser.send(again, Map.of("answerRemark", "")).document().selectFirst("h1").text())
                    .as("a remark that is taken back").isIn("Merci, c'est enregistré", "Thank you, this is recorded");
        }
    }

    /** The page says the day that the mails say, below its own title. */
    @Test
    void lastDayToAnswer_isTheOneOfTheMails_alsoForAChange() {
        for (String address : List.of(LEA, TOM)) {
            Locale language = address.equals(LEA) ? Locale.FRENCH : Locale.ENGLISH;
            String day = WrittenDates.day(LocalDate.now().plusDays(25), language);
            assertThat(mailbox.mailsTo(address)).last().satisfies(mail -> assertThat(mail.text()).contains(day));
            Participant.Page page = browser.open(linkTo(address));
            String asked = address.equals(LEA) ? "Nous attendons votre réponse au plus tard le " : "Please answer by ";
            assertThat(page.text()).contains(asked + day).startsWith(page.title());

            browser.send(page, Map.of("seminarAnswer", "comes"));
            journey.run();
            assertThat(browser.open(linkTo(address)).text())
                    .contains(address.equals(LEA)
                            ? "Si votre réponse change, dites-le-nous au plus tard le " + day
                            : "If your answer changes, please say so by " + day)
                    .doesNotContain("jusqu'au jour du séminaire", "until the day", asked);
        }
    }

    @Test
    void whatIsAskedOnceMore_isReadInTheOtherLanguageAsAWhole() {
        Participant.Page sure = browser.sendOnce(
                browser.open(linkTo(LEA)), Map.of("seminarAnswer", "givesUp", "answerRemark", "Navrée."));
        assertThat(sure.document().select(".lines").last().text()).contains("Votre réponse", "je rends ma place");

        Participant.Page english = browser.open(sure.path().replace("lang=fr", "lang=en"));
        assertThat(english.document().select(".lines").last().text())
                .contains("Your answer", "give my place back", "Navrée.").doesNotContain("Votre réponse", "je rends");
        assertThat(browser.open(english.path().replace("lang=en", "lang=fr")).document().select(".lines").last().text())
                .contains("Une remarque pour votre antenne").doesNotContain("Your answer");
    }

    /** Whatever draws the old tab again, its sender is told of the newer answer before theirs replaces it. */
    @Test
    void oldTab_isToldOfANewerAnswer_alsoAfterItWasDrawnAgain() {
        String link = linkTo(LEA);
        Participant.Page language = browser.open(link);
        Participant.Page token = browser.open(link);
        Participant.Page unsure = browser.sendOnce(browser.open(link), Map.of("seminarAnswer", "givesUp"));
        Participant.Page wrong = browser.send(browser.open(link), Map.of("answerRemark", "Plus tard."));
        browser.send(browser.open(link), Map.of("seminarAnswer", "comes", "answerRemark", "En train."));

        Participant.Page english = browser.switchLanguage(language, Map.of("seminarAnswer", "catchesUp"), Map.of());
        assertIsTold(browser.send(english, Map.of("seminarAnswer", "catchesUp")));
        assertIsTold(browser.send(browser.open(wrong.path()), Map.of("seminarAnswer", "catchesUp")));
        assertIsTold(browser.sendAgain(browser.open(unsure.path())));
        browser.forget("PARTICIPANT-TOKEN");
        Participant.Page expired = browser.send(token, Map.of("seminarAnswer", "catchesUp"));
        assertThat(expired.status()).isEqualTo(403);
        Participant.Page told = browser.send(expired, Map.of("seminarAnswer", "catchesUp"));
        assertIsTold(told);

        assertThat(browser.send(told, Map.of()).title()).as("sent all the same").isEqualTo("Merci, c'est enregistré");
        assertThat(answers.by(ApplicationNumber.of(lea))).contains(Answer.CATCHES_UP);
    }

    private void assertIsTold(Participant.Page page) {
        assertThat(page.status()).as(page.path()).isEqualTo(409);
        assertThat(page.problems()).anyMatch(problem ->
                problem.contains("une réponse plus récente") || problem.contains("a newer answer"));
        assertThat(answers.by(ApplicationNumber.of(lea))).contains(Answer.COMES);
    }

    @Test
    void studentGivesThePlaceBack_theApplicationEnds_andThePageIsClosed() {
        Participant.Page page = browser.open(linkTo(TOM));
        assertThat(page.title()).isEqualTo("Will you come to the seminar?");
        assertThat(browser.send(page, Map.of()).problems()).contains("this answer is required");
        browser.send(page, Map.of("seminarAnswer", "givesUp"));

        assertThat(browser.send(page, Map.of("seminarAnswer", "comes")).status()).isEqualTo(409);
        Participant.Page meanwhile = browser.open(Participant.followLinkIn(
                mailbox.mailsTo(TOM).get(mailbox.mailsTo(TOM).size() - 1)));
        assertThat(meanwhile.text()).contains("It is being processed")
                .doesNotContain("After the seminar you may join a team", "We will write to you");
        assertThat(meanwhile.document().select(".ahead li")).isEmpty();
        journey.run();

        assertThat(candidates.get(ApplicationNumber.of(tom)).state()).isEqualTo(State.NOT_TRAINED);
        assertThat(browser.open(linkTo(TOM)).title()).isEqualTo("You have given your place up");
        assertThat(browser.open(linkTo(TOM)).document().select(".lines dd").eachText())
                .last().asString().startsWith("I cannot come and give my place back");
        assertThat(browser.open(linkTo(TOM).replace("lang=en", "lang=fr")).title())
                .isEqualTo("Vous avez rendu votre place");
        Participant.Page follow = browser.open(Participant.followLinkIn(
                mailbox.mailsTo(TOM).get(mailbox.mailsTo(TOM).size() - 1)));
        assertThat(follow.document().select(".answered .when").eachText())
                .anyMatch(line -> line.startsWith("Answered on "));
        assertThat(follow.text())
                .contains("nothing more is expected of you", "You gave your place up: your application has ended.")
                .doesNotContain("We will write to you", "You were not trained");
    }

    /** What is recorded is said in words, whatever a draft or an old tab has ticked. */
    @Test
    void recordedAnswer_isSaidBesideADraft_inEitherLanguage() {
        Participant.Page old = browser.open(linkTo(TOM));
        browser.send(browser.open(linkTo(TOM)), Map.of("seminarAnswer", "catchesUp"));
        assertThat(browser.open(linkTo(TOM)).document().select(".recorded")).as("of a fresh page").isEmpty();
        assertThat(browser.open(linkTo(TOM)).text()).contains("You answered that you cannot come, and keep your place.");

        Participant.Page draft = browser.switchLanguage(
                browser.open(linkTo(TOM)), Map.of("seminarAnswer", "comes"), Map.of());
        assertThat(draft.value("seminarAnswer")).isEqualTo("comes");
        assertThat(draft.document().select(".recorded").text()).contains("Votre réponse enregistrée",
                "Je ne peux pas venir, mais je garde ma place");
        assertThat(draft.text()).contains("Vous avez répondu que vous ne pouvez pas venir, et que vous gardez votre place.");
        Participant.Page told = browser.send(old, Map.of("seminarAnswer", "comes"));
        assertThat(told.status()).isEqualTo(409);
        assertThat(told.document().select(".recorded").text()).contains("Your recorded answer:",
                "I cannot come, but I keep my place");

        Participant.Page thanks = browser.send(told, Map.of("seminarAnswer", "catchesUp", "answerRemark", "Ill."));
        assertThat(thanks.text()).contains("how to catch up on the training").doesNotContain("After the seminar you may");
    }

    /** Back to the form is no refusal: nothing stands above it in red, in either language. */
    @Test
    void unsureStudent_goesBackToTheForm_withoutAnError_alsoInTheOtherLanguage() {
        Participant.Page sure = browser.sendOnce(browser.open(linkTo(LEA)), Map.of("seminarAnswer", "givesUp"));
        assertThat(sure.title()).isEqualTo("Est-ce bien ce que vous voulez ?");

        Participant.Page back = browser.open(sure.document().selectFirst(".back a").attr("href"));
        assertThat(back.title()).isEqualTo("Venez-vous au séminaire ?");
        assertThat(back.document().select(".alert")).isEmpty();
        assertThat(back.text()).contains("Rien n'est encore enregistré.");
        assertThat(back.value("seminarAnswer")).isEqualTo("givesUp");

        Participant.Page english = browser.switchLanguage(back, Map.of("seminarAnswer", "comes"), Map.of());
        assertThat(english.title()).as("the form, not the question again").isEqualTo("Will you come to the seminar?");
        assertThat(english.document().select(".alert")).isEmpty();
        assertThat(english.value("seminarAnswer")).isEqualTo("comes");
        assertThat(answers.by(ApplicationNumber.of(lea))).isEmpty();

        Participant.Page unsure = browser.sendOnce(browser.open(linkTo(TOM)), Map.of("seminarAnswer", "givesUp"));
        assertThat(browser.open(unsure.document().selectFirst(".back a").attr("href")).text())
                .contains("Nothing has been recorded yet.");
    }

    @Test
    void seminarIsPutOff_nobodyIsAskedUntilItIsPreparedAgain() {
        String link = linkTo(LEA);
        journey.complete(SeminarFixtures.SEMINAR, SeminarSteps.RECORD_ATTENDANCE, RecordAttendanceAnswers.postponed());

        assertThat(browser.open(link).title()).isEqualTo("Cette étape est terminée");
        assertThat(browser.open(link).text()).contains("la situation a changé entre-temps");
        journey.complete(SeminarFixtures.SEMINAR, SeminarSteps.PREPARE_SEMINAR, SeminarFixtures.preparation());
        assertThat(browser.open(link).title()).isEqualTo("Venez-vous au séminaire ?");
    }

    @Test
    void reminderLeadsToThePage_butNotTheTrainersOne() {
        journey.fire(SeminarFixtures.SEMINAR, SeminarSteps.SEMINAR_REMINDER_DUE);

        assertThat(browser.open(linkTo(LEA)).title()).isEqualTo("Venez-vous au séminaire ?");
        assertThat(mailbox.mailsTo(SeminarFixtures.TRAINER)).last().satisfies(mail ->
                assertThat(mail.html()).doesNotContain("class=\"action\""));
    }

    @Test
    void trainerFollowsTheSeminar_untilSomebodyElseTrains() {
        TestMailbox.Mail invitation = mailbox.mailsTo(SeminarFixtures.TRAINER).get(0);
        String follow = Participant.followLinkIn(invitation);
        assertThat(invitation.calendar()).contains("UID:seminar-NAN-2026-AUTUMN-seminar-trainer@");
        assertThat(browser.open(follow).title()).startsWith("Où en est le séminaire, saison d").doesNotContain("NAN-");
        assertThat(browser.open(follow).text()).contains("Salomé Vidal", "Le séminaire a une date et un lieu.");

        journey.complete(SeminarFixtures.SEMINAR, SeminarSteps.RECORD_ATTENDANCE, RecordAttendanceAnswers.postponed());
        PrepareSeminarAnswers preparation = SeminarFixtures.preparation().trainerName("Ariane Petit")
                .trainerEmail("ariane@conseil.example");
        journey.complete(SeminarFixtures.SEMINAR, SeminarSteps.PREPARE_SEMINAR, preparation);

        assertThat(browser.open(follow).status()).isEqualTo(410);
        assertThat(browser.open(Participant.followLinkIn(mailbox.mailsTo("ariane@conseil.example").get(0))).text())
                .contains("Ariane Petit");
    }

    @Test
    void followPageOfAMailToMany_isTheStudentsOwn() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(LEA);

        Participant.Page follow = browser.open(Participant.followLinkIn(mails.get(mails.size() - 1)));

        assertThat(follow.title()).isEqualTo("Où en est le dossier " + lea);
        assertThat(follow.document().select("main li a").eachText()).contains("Dire si vous venez au séminaire");
    }

    /** The newest that leads to a page: the last mail may only say what has become of the answer. */
    private String linkTo(String address) {
        return mailbox.mailsTo(address).stream()
                .filter(mail -> mail.html().contains("class=\"action\""))
                .reduce((first, second) -> second)
                .map(Participant::linkIn)
                .orElseThrow();
    }
}
