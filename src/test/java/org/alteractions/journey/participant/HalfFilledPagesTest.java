package org.alteractions.journey.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A partly filled page keeps its input after a change of language and after a file that is too large. */
@Story
class HalfFilledPagesTest extends StoryTest {

    private static final String LEA = "lea@etu.example";

    @Autowired
    private WaitingEntries entries;

    @LocalServerPort
    private int port;

    private Participant lea;

    @BeforeEach
    void registrationIsOpen() {
        registrations.open();
        lea = new Participant(port);
    }

    @Test
    void otherLanguage_keepsWhatIsTypedAndChosen_andTheWholeAddress_andSendsNothing() {
        Participant.Page french = lea.open("/inscription?season=" + RegistrationFixtures.SEASON + "&from=poster%20A");
        Participant.Page english = lea.switchLanguage(french, with("studentEmail", "not yet"),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain()), "letter", new Upload("l.pdf", "MZ".getBytes())));

        assertThat(english.status()).isEqualTo(200);
        assertThat(english.path()).contains("season=" + RegistrationFixtures.SEASON, "from=poster%20A", "lang=en", "draft=");
        assertThat(english.title()).isEqualTo("Register for the programme");
        assertThat(english.value("studentEmail")).isEqualTo("not yet");
        assertThat(english.document().select(".kept").text()).contains("cv.pdf");
        assertThat(english.document().select(".problem").eachText()).as("of the file alone")
                .singleElement().asString().contains("not a PDF");
        assertThat(entries.waiting()).isZero();

        Participant.Page again = lea.switchLanguage(english, answers(), Map.of());
        assertThat(again.path()).contains("season=" + RegistrationFixtures.SEASON, "lang=fr").containsOnlyOnce("lang=");
        assertThat(lea.send(again, Map.of()).title()).isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(jdbc.sql("select field from stored_entry_file").query(String.class).list()).containsExactly("cv");
    }

    @Test
    void otherLanguage_ofAPageWithoutFiles_andOfOneWithoutForm() {
        Participant.Page english = lea.switchLanguage(
                lea.open("/mes-liens?from=mail"), Map.of("address", "lea @ etu"), Map.of());
        assertThat(english.value("address")).isEqualTo("lea @ etu");
        assertThat(english.path()).contains("from=mail", "lang=en");
        assertThat(jdbc.sql("select count(*) from asked_links").query(Integer.class).single()).isZero();

        Participant.Page sent = lea.send(english, Map.of("address", LEA));
        assertThat(sent.document().select("header nav button")).isEmpty();
        assertThat(lea.open(sent.document().select("header nav a").attr("href")).title())
                .isEqualTo("Vérifiez votre boîte aux lettres");
    }

    @Test
    void otherLanguage_ofAPageByALink() {
        lea.send(lea.open("/inscription"), answers(), Map.of());
        journey.run();
        lea.send(lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(0))), Map.of());
        journey.run();
        Participant.Page french = lea.open(Participant.linkIn(mailbox.mailsTo(LEA).get(1)) + "&about=x");

        Participant.Page english = lea.switchLanguage(
                french, Map.of(), Map.of("letter", new Upload("letter.pdf", Pdfs.plain())));
        assertThat(english.path()).contains("lang=en", "draft=");
        assertThat(english.document().select("html").attr("lang")).isEqualTo("en");
        assertThat(english.document().select(".kept").text()).contains("letter.pdf");
        assertThat(jdbc.sql("select count(*) from application_document").query(Integer.class).single()).isZero();
    }

    @Test
    void fileThatTheBrowserLeftOut_isNamedInTheOtherLanguage() {
        Participant.Page english = lea.switchLanguage(
                lea.open("/inscription"), with("oversized", "cv"), Map.of("letter", new Upload("l.pdf", Pdfs.plain())));

        assertThat(english.document().select("#cv-problem").text()).contains("larger than 5 MB");
        assertThat(english.document().select(".kept").text()).contains("l.pdf");
        assertThat(lea.switchLanguage(english, with("oversized", "<b>"), Map.of()).document().select(".alert").text())
                .doesNotContain("<b>");
    }

    @Test
    void largeFile_isRefusedAtItsField_andEverythingElseIsKept() {
        for (int megabytes : List.of(6, 11, 25)) {
            Participant.Page wrong = lea.send(lea.open("/inscription?lang=en"), answers(), Map.of(
                    "cv", new Upload("cv.pdf", Pdfs.plain()), "letter", new Upload("scan.pdf", megabytes(megabytes))));

            assertThat(wrong.status()).as(megabytes + " MB").isEqualTo(400);
            assertThat(wrong.path()).contains("draft=");
            assertThat(wrong.document().select("#letter-problem").text())
                    .isEqualTo("This file is larger than 5 MB. Make it smaller, then send it again.");
            assertThat(lea.open(wrong.path()).value("studentLastName")).isEqualTo("Martin");
            assertThat(wrong.document().select(".kept").text()).contains("cv.pdf").doesNotContain("scan.pdf");
        }
        assertThat(entries.waiting()).isZero();
    }

    @Test
    void largerThanTheServerReads_leadsBackToThePage_withWhatWasKeptBefore() {
        Participant.Page wrong = lea.send(
                lea.open("/inscription?season=" + RegistrationFixtures.SEASON), with("studentEmail", "nobody"), Map.of());
        Participant.Page refused =
                lea.send(wrong, answers(), Map.of("cv", new Upload("film.pdf", megabytes(31))));

        assertThat(refused.status()).isEqualTo(413);
        assertThat(refused.path()).contains("draft=", "season=", "refused=too-large");
        assertThat(refused.problems()).anyMatch(problem -> problem.contains("30 Mo") && problem.contains("5 Mo au plus"));
        assertThat(refused.value("studentLastName")).isEqualTo("Martin");
        assertThat(lea.open(refused.path()).status()).as("reloaded").isEqualTo(413);
        assertThat(refused.document().select("form").attr("action")).doesNotContain("refused");
        assertThat(lea.send(refused, Map.of("studentEmail", LEA)).title()).isEqualTo("Vérifiez votre boîte aux lettres");

        Participant.Page first = lea.send(
                lea.open("/inscription?lang=en"), answers(), Map.of("cv", new Upload("film.pdf", megabytes(31))));
        assertThat(first.problems()).anyMatch(problem -> problem.contains("larger than 30 MB"));
    }

    private static byte[] megabytes(int number) {
        return Arrays.copyOf(Pdfs.plain(), number * 1024 * 1024);
    }

    private static Map<String, String> with(String key, String value) {
        Map<String, String> answers = answers();
        answers.put(key, value);
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
