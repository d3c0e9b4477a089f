package org.alteractions.journey.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alteractions.journey.participant.entry.EntryMails;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Participant.Upload;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** After any refusal of a form, its page comes back with all input, for the same browser only. */
@Story
class PageDraftsTest extends StoryTest {

    private static final String LEA = "lea@etu.example";

    @Autowired
    private WaitingEntries entries;

    @Autowired
    private EntryMails heldBack;

    @LocalServerPort
    private int port;

    private Participant lea;

    @BeforeEach
    void registrationIsOpen() {
        registrations.open();
        lea = new Participant(port);
    }

    @Test
    void acceptedFileIsKept_whileAnotherFieldIsPutRight() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("Mon CV.pdf", Pdfs.plain()), "letter", new Upload("l.pdf", "MZ".getBytes())));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.path()).as("a page that can be reloaded").contains("draft=");
        assertThat(wrong.document().select(".kept").text()).contains("Mon CV.pdf", "ko", "gardé");
        assertThat(wrong.problems()).anyMatch(problem -> problem.contains("n'est pas un PDF"));

        Participant.Page reloaded = lea.open(wrong.path());
        assertThat(reloaded.value("studentFirstName")).isEqualTo("Léa");
        assertThat(lea.send(reloaded, Map.of("studentEmail", LEA)).title()).isEqualTo("Vérifiez votre boîte aux lettres");

        assertThat(jdbc.sql("select field || ' ' || name from stored_entry_file").query(String.class).list())
                .containsExactly("cv Mon CV.pdf");
        assertThat(jdbc.sql("select count(*) from page_draft where content is not null and page = 'inscription'").query(Integer.class).single())
                .as("what was kept meanwhile").isZero();
        assertThat(jdbc.sql("select count(*) from page_draft_file").query(Integer.class).single()).isZero();
    }

    @Test
    void keptFileIsReplaced_orNotSent() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("old.pdf", Pdfs.plain()), "letter", new Upload("letter.pdf", Pdfs.plain())));
        Map<String, String> right = with("studentEmail", "still wrong");
        right.put("removed", "letter");
        Participant.Page again = lea.send(wrong, right, Map.of("cv", new Upload("new.pdf", Pdfs.plain())));

        assertThat(again.document().select(".kept").eachText()).singleElement().asString().contains("new.pdf");
        lea.send(again, Map.of("studentEmail", LEA));
        assertThat(jdbc.sql("select name from stored_entry_file").query(String.class).list()).containsExactly("new.pdf");
    }

    /** One draft, open in two tabs: what the second shows as kept is sent with it, or asked for again. */
    @Test
    void keptFile_thatAnotherTabHasSent_isAskedForAgain() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain()), "letter", new Upload("letter.pdf", Pdfs.plain())));
        Participant.Page tab = lea.open(wrong.path());
        Participant.Page unwanted = lea.open(wrong.path());
        lea.send(wrong, Map.of("studentEmail", LEA));
        assertThat(entries.waiting()).isEqualTo(1);

        Participant.Page refused = lea.send(tab, Map.of("studentEmail", "noa@etu.example", "studentFirstName", "Noa"));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.value("studentFirstName")).isEqualTo("Noa");
        assertThat(refused.document().select("#cv-problem, #letter-problem").eachText())
                .hasSize(2).allMatch(problem -> problem.contains("choisissez-le de nouveau"));
        assertThat(refused.document().select(".kept")).isEmpty();
        assertThat(entries.waiting()).isEqualTo(1);

        Map<String, String> without = with("studentEmail", "ida@etu.example");
        without.put("removed", "letter");
        Participant.Page sent = lea.send(unwanted, without, Map.of("cv", new Upload("mine.pdf", Pdfs.plain())));
        assertThat(sent.title()).as("another file, and one that is not wanted").isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(jdbc.sql("select name from stored_entry_file order by name").query(String.class).list())
                .containsExactly("cv.pdf", "letter.pdf", "mine.pdf");
    }

    @Test
    void keptFile_thatAnotherTabHasReplaced_isNotTakenForTheOneShown() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("old.pdf", Pdfs.plain())));
        Participant.Page tab = lea.open(wrong.path());
        lea.send(wrong, with("studentEmail", "still wrong"), Map.of("cv", new Upload("new.pdf", Pdfs.plain())));

        Participant.Page refused = lea.send(tab, Map.of("studentEmail", LEA));
        assertThat(refused.document().select("#cv-problem").text()).contains("choisissez-le de nouveau");
        assertThat(entries.waiting()).isZero();
    }

    @Test
    void receipt_leadsBackToTheFormFilledIn_untilItIsConfirmed() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        Participant.Page receipt = lea.send(wrong, with("studentEmail", "le@etu.example"));
        assertThat(receipt.text()).contains("Si elle n'est pas juste").doesNotContain("trois fois");
        String back = receipt.document().selectFirst("main a[href*=again]").attr("href");

        for (String way : List.of(back, wrong.path(),
                lea.open("/inscription").document().selectFirst("main a[href*=again]").attr("href"))) {
            Participant.Page filled = lea.open(way);
            assertThat(filled.status()).isEqualTo(200);
            assertThat(filled.value("studentEmail")).as(way).isEqualTo("le@etu.example");
            assertThat(filled.document().select(".kept").text()).as(way).contains("cv.pdf");
            assertThat(filled.text()).contains("voici ce que vous avez envoyé");
        }
        assertThat(new Participant(port).open(back).value("studentEmail")).as("another browser").isEmpty();

        Participant.Page again = lea.send(lea.open(back), Map.of("studentEmail", LEA));
        journey.run();
        assertThat(again.text()).contains("L'adresse que vous avez donnée : " + LEA);
        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        assertThat(jdbc.sql("select file_name from application_document").query(String.class).list())
                .containsExactly("cv.pdf");
        assertThat(lea.open(again.path()).document().select("main a[href*=again]")).as("confirmed").isEmpty();
    }

    @Test
    void formThatIsCorrectedAndSentAgain_takesThePlaceOfTheFirst_alsoAfterAMistakeInBetween() {
        Participant.Page receipt = lea.send(lea.open("/inscription"), with("studentEmail", "le@etu.example"));
        journey.run();
        Participant.Page first = lea.open(Participant.linkIn(mailbox.mailsTo("le@etu.example").get(0)));
        String back = receipt.document().selectFirst("main a[href*=again]").attr("href");
        Participant.Page mistaken = lea.send(lea.open(back), Map.of("studentEmail", "nobody"));
        lea.send(mistaken, Map.of("studentEmail", LEA));
        journey.run();

        assertThat(lea.open(first.path()).text())
                .contains("Vous avez corrigé ce formulaire").doesNotContain("le@etu.example");
        assertThat(lea.send(first, Map.of()).text()).as("a tab that was open").contains("Vous avez corrigé ce formulaire");
        assertThat(applications()).isZero();
        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        assertThat(applications()).isOne();
        assertThat(lea.open(receipt.path()).document().select("main a[href*=again]")).as("no third form").isEmpty();
    }

    @Test
    void formThatIsSentAgainAsItWas_keepsItsFirstLink() {
        Participant.Page receipt = lea.send(lea.open("/inscription"), with("studentEmail", LEA));
        journey.run();
        lea.send(lea.open(receipt.document().selectFirst("main a[href*=again]").attr("href")), Map.of());
        journey.run();

        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        assertThat(applications()).isOne();
    }

    @Test
    void formThatIsCorrectedAfterItWasConfirmed_isAnotherOne() {
        Participant.Page receipt = lea.send(lea.open("/inscription"), with("studentEmail", LEA));
        Participant.Page filled = lea.open(receipt.document().selectFirst("main a[href*=again]").attr("href"));
        journey.run();
        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        lea.send(filled, Map.of("studentEmail", "le@etu.example"));
        journey.run();

        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo("le@etu.example").get(0))), Map.of());
        assertThat(applications()).isEqualTo(2);
    }

    private int applications() {
        return jdbc.sql("select count(*) from application").query(Integer.class).single();
    }

    @Test
    void keptFile_ofABrowserThatHasLostItsCookies_isAskedForAtItsField() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        lea.forget("PARTICIPANT-TOKEN");
        lea.forget("PARTICIPANT-DRAFTS");

        Participant.Page refused = lea.send(wrong, Map.of("studentEmail", LEA));
        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.problems()).noneMatch(problem -> problem.contains("n'est perdu"));
        assertThat(refused.document().select("#cv-problem").text()).contains("choisissez-le de nouveau");
        assertThat(refused.document().select(".alert a").eachAttr("href")).contains("#cv");
        assertThat(refused.value("studentLastName")).isEqualTo("Martin");
    }

    @Test
    void keptFile_ofAPageByALink_arrives_andIsAskedForAgainWhereAnotherTabHasSentIt() {
        lea.send(lea.open("/inscription"), answers(), Map.of());
        journey.run();
        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        journey.run();
        Participant.Page page = lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(1)));
        Participant.Page wrong = lea.send(page, Map.of(),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain()), "letter", new Upload("l.pdf", "MZ".getBytes())));
        assertThat(wrong.document().select(".kept").text()).contains("cv.pdf");
        Participant.Page tab = lea.open(wrong.path());

        assertThat(lea.send(wrong, Map.of()).title()).isEqualTo("Merci, c'est enregistré");
        assertThat(jdbc.sql("select file_name from application_document").query(String.class).list())
                .containsExactly("cv.pdf");
        Participant.Page refused = lea.send(tab, Map.of(), Map.of("letter", new Upload("letter.pdf", Pdfs.plain())));
        assertThat(refused.document().select("#cv-problem").text()).contains("choisissez-le de nouveau");
        assertThat(refused.document().select(".kept").text()).contains("letter.pdf");
    }

    @Test
    void whatWasEmptied_staysEmpty_andAnotherLanguageLosesNothing() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentFirstName", ""), Map.of());

        assertThat(wrong.value("studentFirstName")).isEmpty();
        Participant.Page english = lea.switchLanguage(wrong, with("studentFirstName", ""), Map.of());
        assertThat(english.title()).isEqualTo("Register for the programme");
        assertThat(english.value("studentLastName")).isEqualTo("Martin");
        assertThat(english.problems()).contains("this answer is required");
        Participant.Page french = lea.switchLanguage(english, answers(), Map.of());
        assertThat(french.value("studentFirstName")).isEqualTo("Léa");
        assertThat(french.problems()).as("what was put right meanwhile").isEmpty();
    }

    @Test
    void longFileName_isShortened_andLineBreaksCountOnce() {
        Map<String, String> full = with("studentMotivation", "a\r\n".repeat(1500));
        Participant.Page sent = lea.send(lea.open("/inscription"), full,
                Map.of("cv", new Upload("é".repeat(245) + ".pdf", Pdfs.plain())));

        assertThat(sent.title()).isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(jdbc.sql("select name from stored_entry_file").query(String.class).single())
                .hasSize(120).endsWith(".pdf");
        full.put("studentMotivation", "a\r\n".repeat(1500) + "a");
        assertThat(lea.send(lea.open("/inscription"), full, Map.of()).problems()).contains("3\u202f000 caractères au plus ; il y en a 3\u202f001");
    }

    @Test
    void longestNames_areRegisteredAndWrittenTo() {
        Map<String, String> longest = with("studentFirstName", "É".repeat(120));
        longest.put("studentLastName", "L".repeat(120));
        longest.put("studentEmail", "l".repeat(60) + "@" + ("e".repeat(60) + ".").repeat(3) + "example");
        lea.send(lea.open("/inscription"), longest, Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        journey.run();
        lea.send(lea.open(Participant.linkIn(mailbox.mails().get(0))), Map.of());
        journey.run();

        assertThat(mailbox.mails()).hasSize(2);
        assertThat(mailbox.mails().get(1).text()).contains("Nous avons reçu votre CV.", "votre lettre de motivation")
                .doesNotContain("envoyez-nous votre CV");
    }

    @Test
    void failure_isSaidOnAPageOfOurs_inBothLanguages() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"), Map.of());
        jdbc.sql("update page_draft set content = 'not what we have written'").update();

        Participant.Page failed = lea.open(wrong.path());
        assertThat(failed.status()).isEqualTo(500);
        assertThat(failed.title()).isEqualTo("Une erreur s'est produite");
        assertThat(failed.text()).contains("n'a pas été enregistré", "has not been recorded", "Back to the page");
    }

    @Test
    void expiredPage_isDrawnAgainFilledIn_andDoesNothing() {
        Participant.Page form = lea.open("/inscription");
        lea.forget("PARTICIPANT-TOKEN");

        Participant.Page expired = lea.send(form, answers(), Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        assertThat(expired.status()).isEqualTo(403);
        assertThat(expired.problems()).anyMatch(problem -> problem.startsWith("Votre page était ouverte"));
        assertThat(expired.document().select(".kept").text()).contains("cv.pdf");
        assertThat(entries.waiting()).isZero();

        assertThat(lea.send(expired, Map.of()).title()).isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(entries.waiting()).isEqualTo(1);
    }

    @Test
    void browserWithoutCookies_getsItsFormBackAllTheSame() {
        Participant.Page form = lea.open("/inscription");
        lea.forget("PARTICIPANT-TOKEN");
        lea.forget("PARTICIPANT-DRAFTS");

        Participant.Page refused = lea.send(form, answers(), Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.value("studentLastName")).isEqualTo("Martin");
        assertThat(refused.problems()).anyMatch(problem -> problem.contains("choisissez-le de nouveau"));
    }

    @Test
    void otherSitesForm_isNotDrawnWithItsWords() {
        Participant.Page refused = lea.as("Sec-Fetch-Site", "cross-site")
                .post("/demande", Map.of("structureName", List.of("Give us your money")));

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.title()).isEqualTo("Cette page a expiré");
    }

    @Test
    void draftIsReadByItsOwnBrowserAndOnItsOwnPage() {
        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"), Map.of());
        String draft = wrong.path().replaceFirst(".*draft=", "").replaceFirst("&.*", "");
        Participant stranger = new Participant(port);
        stranger.open("/inscription");

        assertThat(stranger.open(wrong.path()).value("studentLastName")).isEmpty();
        assertThat(lea.open("/demande?draft=" + draft).document().text()).doesNotContain("Martin");
        Participant.Page theirs = stranger.open("/inscription");
        theirs.document().selectFirst("form").append("<input type=hidden name=draft value=" + draft + ">");
        stranger.send(theirs, with("studentEmail", "still wrong"), Map.of());
        assertThat(lea.open(wrong.path()).value("studentEmail")).as("hers is as it was").isEqualTo("nobody");
        for (String forged : List.of("x", "a".repeat(43), "%00", "a".repeat(5000))) {
            assertThat(lea.open("/inscription?draft=" + forged).value("studentLastName")).isEmpty();
        }
    }

    @Test
    void whenThereIsNoRoom_theFormStillComesBack_andTheFileIsAskedForAgain() {
        lea.send(lea.open("/inscription"), with("studentEmail", "nobody"), Map.of());
        jdbc.sql("update page_draft set byte_count = 100 * 1024 * 1024").update();
        Participant another = new Participant(port);

        Participant.Page wrong = another.send(another.open("/inscription"), with("studentEmail", "nobody"),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));

        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.value("studentLastName")).isEqualTo("Martin");
        assertThat(wrong.problems()).anyMatch(problem -> problem.contains("choisissez-le de nouveau"));
        assertThat(jdbc.sql("select count(*) from page_draft").query(Integer.class).single()).isEqualTo(1);
        jdbc.sql("update page_draft set network = '203.0.113.9', byte_count = 500 * 1024 * 1024").update();
        assertThat(another.send(another.open("/inscription"), with("studentEmail", "no"), Map.of()).value("studentLastName"))
                .as("all networks together").isEqualTo("Martin");
        assertThat(jdbc.sql("select count(*) from page_draft").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void textBeyondAnyForm_isNotKept() {
        lea.send(lea.open("/inscription"), with("studentMotivation", "x".repeat(300_000)), Map.of());

        assertThat(jdbc.sql("select count(*) from page_draft").query(Integer.class).single()).isZero();
    }

    @Test
    void sameRegistrationTwice_isOneEntryAndOneMail() {
        Participant.Page form = lea.open("/inscription");
        Map<String, Upload> files = Map.of("cv", new Upload("cv.pdf", Pdfs.plain()));

        Stream<Participant> tabs = IntStream.range(0, 4).mapToObj(tab -> new Participant(port));
        List<String> titles = tabs.parallel()
                .map(tab -> tab.send(tab.open("/inscription"), answers(), files).title())
                .toList();
        titles.forEach(title -> assertThat(title).isEqualTo("Vérifiez votre boîte aux lettres"));
        lea.send(form, answers(), files);
        journey.run();

        assertThat(entries.waiting()).isEqualTo(1);
        assertThat(mailbox.mailsTo(LEA)).hasSize(1);
    }

    @Test
    void backFromTheReceipt_saysThatTheFormWasSent_toItsOwnBrowserAndOnItsPage() {
        Participant.Page form = lea.open("/inscription");
        assertThat(form.text()).doesNotContain("déjà parti");
        lea.send(form, answers(), Map.of());

        assertThat(lea.open("/inscription").text()).contains("Ce formulaire est déjà parti de ce navigateur le ");
        assertThat(lea.open("/inscription?lang=en").text()).contains("was already sent from this browser");
        assertThat(lea.open("/demande").text()).doesNotContain("déjà parti");
        assertThat(new Participant(port).open("/inscription").text()).doesNotContain("déjà parti");

        Participant.Page wrong = lea.send(lea.open("/inscription"), with("studentEmail", "nobody"), Map.of());
        assertThat(wrong.text()).doesNotContain("déjà parti");
        lea.send(wrong, with("studentEmail", "ida@etu.example"), Map.of());
        assertThat(lea.open(wrong.path()).text()).as("back to what was corrected").contains("déjà parti");
    }

    /** One mailbox, so none is written to at once; no address proves another, so the page of one does not show the others. */
    @Test
    void aliasBeyondTheLimit_isNotReachedFromAnotherAddress_andIsWrittenToTheNextDay() {
        List<String> aliases = List.of("lea.martin+stage@gmail.com", "leamartin@gmail.com", "lea.martin@googlemail.com");
        for (String name : List.of("Lea", "Leah", "Lia")) {
            lea.send(lea.open("/inscription"), with(Map.of("studentFirstName", name, "studentEmail", "lea.martin@gmail.com")),
                    Map.of());
        }
        for (String alias : aliases) {
            Participant.Page receipt = lea.send(lea.open("/inscription"),
                    with(Map.of("studentFirstName", "Léa", "studentEmail", alias)), Map.of());
            assertThat(receipt.text()).contains("à cette adresse, écrite de la même façon");
        }
        lea.send(lea.open("/inscription"), with(Map.of("studentFirstName", "Léane", "studentEmail", "Lea.Martin@gmail.com")),
                Map.of());
        journey.run();

        assertThat(mailbox.mails()).hasSize(3);
        Participant.Page last = lea.open(Participant.linkIn(mailbox.mails().get(2)));
        assertThat(last.document().select("main li a")).as("the address itself, in other capitals").hasSize(1);
        assertThat(lea.open(last.document().selectFirst("main li a").attr("href")).document().select(".lines dd").eachText())
                .contains("Léane");
        for (int day = 0; day < 2; day++) {
            jdbc.sql("update stored_entry set mailed_at = mailed_at - interval '25' hour").update();
            heldBack.writeHeldBack();
            journey.run();
        }
        assertThat(aliases).allSatisfy(alias -> assertThat(mailbox.mailsTo(alias)).hasSize(1));
    }

    /** Nobody is written to more than three times a day, and what comes beyond is kept: no answer tells a stranger of it. */
    @Test
    void fourthOfADay_isReachedFromTheLastMail_andWrittenToTheNextDay() {
        Participant.Page receipt = null;
        for (String name : List.of("Lea", "Leah", "Lia", "Léa")) {
            receipt = lea.send(lea.open("/inscription"), with("studentFirstName", name),
                    Map.of("cv", new Upload(name + ".pdf", Pdfs.plain())));
        }
        journey.run();
        assertThat(receipt.text()).contains("Nous avons déjà écrit trois fois à cette boîte")
                .contains("le lien d'un courriel déjà reçu à cette adresse, écrite de la même façon, y mène");
        assertThat(mailbox.mailsTo(LEA)).hasSize(3);
        assertThat(entries.waiting()).isEqualTo(4);

        Participant.Page last = lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(2)));
        assertThat(last.document().select(".lines dd").eachText()).contains("Lia");
        Participant.Page newest = lea.open(last.document().selectFirst("main li a").attr("href"));
        assertThat(newest.document().select(".lines dd").eachText()).contains("Léa", "Léa.pdf");
        assertThat(newest.document().select("main li a")).isEmpty();

        heldBack.writeHeldBack();
        journey.run();
        assertThat(mailbox.mailsTo(LEA)).as("still the same day").hasSize(3);
        jdbc.sql("update stored_entry set mailed_at = mailed_at - interval '25' hour").update();
        heldBack.writeHeldBack();
        heldBack.writeHeldBack();
        journey.run();
        assertThat(mailbox.mailsTo(LEA)).hasSize(4).last().satisfies(mail ->
                assertThat(lea.open(Participant.linkIn(mail)).text()).contains("Léa.pdf"));

        assertThat(lea.send(newest, Map.of()).title()).isEqualTo("Votre inscription est arrivée");
        assertThat(jdbc.sql("select count(*) from application").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void nobodyLearnsThatOthersHaveTypedInAnAddress() {
        for (String name : List.of("Lea", "Leah", "Lia")) {
            lea.send(lea.open("/inscription"), with("studentFirstName", name));
        }
        Participant other = new Participant(port);
        Participant.Page receipt = other.send(other.open("/inscription"), with("studentFirstName", "Lou"));
        assertThat(receipt.text()).contains("Un courriel vous demande").doesNotContain("trois fois");
    }

    @Test
    void confirmationShowsWhatWillBeSent_andTwiceIsOneApplication() {
        lea.send(lea.open("/inscription"), with("studentMotivation", "Aider <b>ici</b>."),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        journey.run();
        Participant.Page confirm = lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0)));

        assertThat(confirm.document().select(".lines dd").eachText())
                .contains("Léa", "Martin", LEA, "Polytech Nantes", "Aider <b>ici</b>.", "cv.pdf", "Oui");
        lea.send(confirm, Map.of());
        assertThat(lea.send(confirm, Map.of()).title()).isEqualTo("Votre inscription est arrivée");
        assertThat(jdbc.sql("select count(*) from application").query(Integer.class).single()).isEqualTo(1);
    }

    private static Map<String, String> with(String key, String value) {
        return with(Map.of(key, value));
    }

    private static Map<String, String> with(Map<String, String> others) {
        Map<String, String> answers = answers();
        answers.putAll(others);
        return answers;
    }

    private static Map<String, String> answers() {
        return new HashMap<>(Map.of(
                "season", RegistrationFixtures.SEASON,
                "studentFirstName", "Léa",
                "studentLastName", "Martin",
                "studentEmail", LEA,
                "studentSchool", RegistrationFixtures.POLYTECH,
                "consent", "true"));
    }
}
