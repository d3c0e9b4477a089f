package org.alteractions.journey.student.registration;

import static org.alteractions.journey.testing.InflatingPdfs.MEGABYTE;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.participant.WaitingEntries;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.student.document.ApplicationDocumentService;
import org.alteractions.journey.testing.InflatingPdfs;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Participant.Upload;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A student registers on the public page, with CV and letter. */
@Story
class RegistrationPageTest extends StoryTest {

    private static final String LEA = "lea@etu.example";

    @Autowired
    private ApplicationRepository applications;

    @Autowired
    private StudentRepository students;

    @Autowired
    private Candidates candidates;

    @Autowired
    private ApplicationDocumentService documents;

    @Autowired
    private Journal journal;

    @Autowired
    private WaitingEntries entries;

    @LocalServerPort
    private int port;

    private Participant lea;

    @BeforeEach
    void stranger() {
        lea = new Participant(port);
    }

    @Test
    void registersWithCvAndLetter_onceTheAddressIsConfirmed() {
        registrations.open();
        Participant.Page sent = lea.send(lea.open("/inscription?lang=en"), answers(),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain()), "letter", new Upload("letter.pdf", Pdfs.plain())));
        journey.run();

        assertThat(sent.title()).isEqualTo("Check your mailbox");
        assertThat(registered()).isEmpty();
        Participant.Page confirmed = lea.send(lea.open(lastLink()), Map.of());
        journey.run();
        assertThat(confirmed.title()).isEqualTo("Your registration has arrived");
        assertThat(confirmed.document().select(".lines").text()).contains(LEA, "cv.pdf", "letter.pdf");

        Application application = registered().get(0);
        assertThat(application.consentNotice()).isEqualTo("2026-09");
        assertThat(documents.summary(application.number())).isEqualTo("CV, Lettre de motivation");
        assertThat(students.get(application.studentId()).language()).isEqualTo("en");
        assertThat(mailbox.subjectsTo(LEA)).last().asString().contains(application.number().value());
        assertThat(journal.of(application.number())).extracting(JournalEntry::actor)
                .allMatch(actor -> actor.startsWith("entry-"));
    }

    @Test
    void documentsMayFollowLater_byTheLinkInTheMail() {
        registrations.open();
        String number = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        Participant.Page page = lea.open(lastLink());

        assertThat(lea.send(page, Map.of(), Map.of()).problems()).contains("choisissez au moins un fichier");
        assertThat(lea.send(page, Map.of(), Map.of("letter", new Upload("l.pdf", "MZ".getBytes()))).problems())
                .anyMatch(problem -> problem.contains("n'est pas un PDF"));
        assertThat(page.document().select(".received")).isEmpty();
        Participant.Page thanks =
                lea.send(page, Map.of(), Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));

        assertThat(thanks.document().select(".lines dd").eachText())
                .containsExactly("votre candidature " + number + ", saison d'automne 2026", "cv.pdf");
        assertThat(lea.open(lastLink()).document().select(".received p").eachText()).satisfiesExactly(
                file -> assertThat(file).startsWith("CV : cv.pdf, reçu le "),
                hint -> assertThat(hint).isEqualTo("Pour le remplacer, choisissez un autre fichier :"));
        assertThat(documents.summary(ApplicationNumber.of(number))).isEqualTo("CV");
        assertThat(journal.of(CaseReference.of(number))).last().satisfies(entry -> {
            assertThat(entry.event()).isEqualTo(JournalEvent.DOCUMENT_RECEIVED);
            assertThat(entry.actor()).startsWith("student-");
        });
    }

    @Test
    void pastedAnswersAreRead_andWhatIsNotClearIsRefusedAtItsFieldWithAnExample() {
        registrations.open();
        Map<String, String> pasted = answers();
        pasted.put("studentEmail", "\u200BLéa <100%bio@Écoles.example>");
        pasted.put("studentPhone", "06 12 34 56 78 / 07 98 76 54 31");
        pasted.put("studentMotivation", "Aider\u000Bmon quartier");

        Participant.Page refused = lea.send(lea.open("/inscription"), pasted, Map.of());
        assertThat(refused.problems()).contains(
                "un seul numéro de téléphone est attendu, sans remarque ; exemple : 06 12 34 56 78");
        pasted.put("studentPhone", "+33 (0)6\u00A012\u00A034\u00A056\u00A078");
        lea.send(lea.open("/inscription"), pasted, Map.of());
        journey.run();
        String link = Participant.linkIn(mailbox.mailsTo("100%bio@xn--coles-9ra.example").get(0));
        lea.send(lea.open(link), Map.of());
        journey.run();

        Application application = registered().get(0);
        assertThat(students.get(application.studentId())).satisfies(student -> {
            assertThat(student.email()).isEqualTo("100%bio@écoles.example");
            assertThat(student.phone()).isEqualTo("06 12 34 56 78");
        });
        assertThat(application.motivation()).isEqualTo("Aider\nmon quartier");
    }

    @Test
    void eachSeasonShowsItsDates_andTheSchoolsOfTheChosenChapterComeFirst() {
        registrations.open();
        registrations.school("insa-lyon", "INSA Lyon", "lyon");
        registrations.season("LYO-2026-AUTUMN", "lyon", Term.AUTUMN);
        LocalDate today = LocalDate.now();

        Participant.Page page = lea.open("/inscription");
        assertThat(page.document().select("#season .choice").eachText()).hasSize(2).last().asString()
                .startsWith("Nantes, automne 2026 : inscriptions jusqu'au " + WrittenDates.day(today.plusDays(7)))
                .contains("Café Select le " + WrittenDates.day(today.plusDays(14), Locale.FRENCH),
                        "séminaire le " + WrittenDates.day(today.plusDays(28), Locale.FRENCH));
        assertThat(schools(page)).containsExactly("INSA Lyon (antenne de Lyon)", "Centrale Nantes (antenne de Nantes)",
                "Polytech Nantes (antenne de Nantes)", "Une autre école");
        assertThat(schools(lea.open("/inscription?lang=en&season=" + RegistrationFixtures.SEASON))).containsExactly(
                "Centrale Nantes", "Polytech Nantes", "INSA Lyon (Lyon chapter)", "Another school");
        assertThat(schools(lea.open("/inscription?season=%3Cscript%3E"))).hasSize(4);
    }

    @Test
    void schoolOfAnotherChapter_isNoReasonToRefuse() {
        registrations.open();
        registrations.school("insa-lyon", "INSA Lyon", "lyon");
        Map<String, String> answers = answers();
        answers.put("studentSchool", "insa-lyon");

        assertThat(students.get(confirmed(answers).studentId()).school()).isEqualTo("insa-lyon");
    }

    @Test
    void pageSaysWhenTheNameOfTheSchoolIsNeeded_inEitherLanguage() {
        registrations.open();
        assertThat(lea.open("/inscription").document().selectFirst("label[for=otherSchoolName]").text())
                .isEqualTo("Nom de votre école (à remplir si votre école n'est pas dans la liste)");
        assertThat(lea.open("/inscription?lang=en").document().selectFirst("label[for=otherSchoolName]").text())
                .isEqualTo("Name of your school (to fill in if your school is not in the list)");
    }

    @Test
    void anotherSchool_isWrittenByTheStudent_andWaitsForStaffToCompleteIt() {
        registrations.open();
        Map<String, String> answers = answers();
        answers.put("studentSchool", "otherSchool");
        assertThat(lea.send(lea.open("/inscription"), answers, Map.of()).problems())
                .contains("écrivez le nom de votre école");
        answers.put("studentSchool", RegistrationFixtures.POLYTECH);
        answers.put("otherSchoolName", "Audencia");
        assertThat(lea.send(lea.open("/inscription?lang=en"), answers, Map.of()).problems())
                .contains("leave this empty, or choose “Another school” in the question before");

        answers.put("studentSchool", "otherSchool");
        Application application = confirmed(answers);

        assertThat(students.get(application.studentId()).school()).isEqualTo("audencia");
        assertThat(candidates.get(application.number()).schoolName()).isEqualTo("Audencia");
        assertThat(journey.shownAtStart("Ajouter ou modifier une école", "nantes").get("knownSchools").toString())
                .contains("Audencia (à compléter)");
        assertThat(schools(lea.open("/inscription"))).as("not offered before").doesNotContain("Audencia");
    }

    @Test
    void whatIsWrongWithAnswersAndFiles_isSaidTogether() {
        registrations.open();
        Map<String, String> answers = answers();
        answers.put("studentSchool", "otherSchool");
        answers.put("studentFirstName", "");
        Map<String, Upload> letter = Map.of("letter", new Upload("lettre.pdf", "MZ".getBytes(StandardCharsets.UTF_8)));

        Participant.Page page = lea.send(lea.open("/inscription"), answers, letter);
        assertThat(page.problems()).contains("écrivez le nom de votre école")
                .anyMatch(problem -> problem.contains("n'est pas un PDF"));
        assertThat(page.document().selectFirst("#studentFirstName-problem")).isNotNull();

        answers.put("studentSchool", "");
        answers.put("otherSchoolName", "Audencia");
        assertThat(lea.send(lea.open("/inscription"), answers, letter).problems())
                .as("there are no two schools where none is chosen")
                .noneMatch(problem -> problem.contains("laissez cette case vide"));
    }

    @Test
    void anotherSchoolThatIsKnown_isThatOne() {
        registrations.open();
        Map<String, String> answers = answers();
        answers.put("studentSchool", "otherSchool");
        answers.put("otherSchoolName", "POLYTECH nantes");

        assertThat(students.get(confirmed(answers).studentId()).school()).isEqualTo(RegistrationFixtures.POLYTECH);
    }

    private Application confirmed(Map<String, String> answers) {
        lea.send(lea.open("/inscription"), answers, Map.of());
        journey.run();
        lea.send(lea.open(lastLink()), Map.of());
        journey.run();
        return registered().get(0);
    }

    private static List<String> schools(Participant.Page page) {
        return page.document().select("#studentSchool option:not([value=''])").eachText();
    }

    @Test
    void outsideTheWindow_saysSo() {
        assertThat(lea.open("/inscription").title()).isEqualTo("Les inscriptions ne sont pas ouvertes");
    }

    @Test
    void registeredAlready_isToldToTheMailbox_neverOnThePage() {
        registrations.open();
        registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        Participant.Page sent = lea.send(lea.open("/inscription"), answers(), Map.of());
        journey.run();

        assertThat(sent.title()).isEqualTo("Vérifiez votre boîte aux lettres");
        assertThat(sent.text()).contains("L'adresse que vous avez donnée : " + LEA);
        assertThat(sent.document().select(".lines dd").eachText()).contains("Léa", LEA);
        assertThat(lea.open("/inscription/").text()).contains("Ce formulaire est déjà parti de ce navigateur");
        assertThat(new Participant(port).open("/inscription").text()).doesNotContain("est déjà parti");
        Participant.Page refused = lea.send(lea.open(lastLink()), Map.of());
        assertThat(refused.text()).contains("déjà inscrit");
        assertThat(registered()).hasSize(1);
    }

    @Test
    void filesThatAreNoPlainPdf_areRefusedAtTheirField_andNothingIsKept() {
        registrations.open();
        Map<String, byte[]> wrong = Map.of(
                "n'est pas un PDF", "MZ a program".getBytes(StandardCharsets.UTF_8),
                "vide", new byte[0],
                "5 Mo", Arrays.copyOf(Pdfs.plain(), 6 * 1024 * 1024),
                "action automatique", Pdfs.with(catalog -> catalog.setItem(
                        COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))));

        wrong.forEach((because, bytes) -> {
            Participant.Page page = lea.send(lea.open("/inscription"), answers(), Map.of("cv", new Upload("cv.pdf", bytes)));
            assertThat(page.status()).as(because).isEqualTo(400);
            assertThat(page.problems()).as(because).anyMatch(problem -> problem.contains(because));
            assertThat(page.value("studentFirstName")).isEqualTo("Léa");
        });
        journey.run();
        assertThat(mailbox.mails()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"false", "", "non", "TRUE "})
    void consentIsATickAndNothingElse(String sent) {
        registrations.open();
        Map<String, String> answers = answers();
        answers.put("consent", sent);

        Participant.Page page = lea.send(lea.open("/inscription"), answers, Map.of());

        assertThat(page.status()).isEqualTo(400);
        assertThat(entries.waiting()).isZero();
    }

    @Test
    void fileThatInflates_isRefusedAtItsField_inBothLanguages() {
        registrations.open();
        Map<String, Upload> bomb = Map.of("cv", new Upload("cv.pdf", InflatingPdfs.objectStream(1536 * MEGABYTE)));

        try (SecurityLines lines = new SecurityLines()) {
            Participant.Page page = lea.send(lea.open("/inscription"), answers(), bomb);
            assertThat(page.status()).isEqualTo(400);
            assertThat(page.problems()).contains("Ce PDF est trop complexe pour être vérifié et ne peut pas être accepté."
                    + " Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.");
            assertThat(page.value("studentFirstName")).isEqualTo("Léa");
            assertThat(lines.refusals()).containsExactly(
                    "REQUEST_REFUSED who=- network=127.0.0.1 reason=pdf-too-complex");
        }
        Participant.Page english = lea.send(lea.open("/inscription?lang=en"), answers(), bomb);
        assertThat(english.status()).isEqualTo(400);
        assertThat(english.problems()).contains("This PDF is too complex to be checked and cannot be accepted."
                + " Print it to a new PDF, then send that one.");
        assertThat(entries.waiting()).isZero();
    }

    @Test
    void networkFromWhichTooMuchWaits_isAskedToComeBack_andConfirmedOnesMakeRoom() {
        registrations.open();
        lea.send(lea.open("/inscription"), answers(), Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        entries.claim("127.0.0.1", 300 * MEGABYTE);
        try (SecurityLines lines = new SecurityLines()) {
            Participant.Page refused = lea.send(lea.open("/inscription"), answers(),
                    Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
            assertThat(refused.status()).isEqualTo(429);
            assertThat(refused.headers().firstValue("Retry-After")).contains("3600");
            assertThat(refused.problems()).contains("Trop d'envois de votre réseau attendent encore d'être"
                    + " confirmés. Réessayez dans une heure, ou sans joindre de fichier : vous pourrez l'envoyer plus"
                    + " tard. Rien n'a été enregistré.");
            assertThat(lea.send(lea.open("/inscription?lang=en"), answers(),
                    Map.of("cv", new Upload("cv.pdf", Pdfs.plain()))).problems()).containsExactly(
                    "Too much from your network still waits to be confirmed. Try again in an hour, or without a file:"
                            + " you can send it later. Nothing has been recorded.");
            assertThat(lines.refusals()).first().isEqualTo(
                    "REQUEST_REFUSED who=- network=127.0.0.1 reason=waiting-entries-of-network");
        }
        assertThat(entries.waiting()).isEqualTo(1);

        journey.run();
        lea.send(lea.open(lastLink()), Map.of());
        Participant.Page sent = lea.send(lea.open("/inscription"), answers(),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        assertThat(sent.title()).isEqualTo("Vérifiez votre boîte aux lettres");
    }

    @Test
    void thereIsRoomLeftForThoseWithoutFiles_thoughNotForEver() {
        registrations.open();
        lea.send(lea.open("/inscription"), answers(), Map.of());
        entries.claim("127.0.0.1", 300 * MEGABYTE);
        Map<String, String> another = answers();
        another.put("studentEmail", "another@etu.example");
        assertThat(lea.send(lea.open("/inscription"), another, Map.of()).title())
                .isEqualTo("Vérifiez votre boîte aux lettres");

        entries.claim("127.0.0.1", 165 * MEGABYTE);
        another.put("studentEmail", "third@etu.example");
        assertThat(lea.send(lea.open("/inscription"), another, Map.of()).status()).isEqualTo(429);
        assertThat(entries.waiting()).isEqualTo(2);
    }

    @Test
    void networksFromWhichTooMuchWaitsTogether() {
        registrations.open();
        lea.send(lea.open("/inscription"), answers(), Map.of());
        entries.claim("198.51.100.7", 2048 * MEGABYTE);

        Participant.Page refused = lea.send(lea.open("/inscription"), answers(),
                Map.of("cv", new Upload("cv.pdf", Pdfs.plain())));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.problems()).contains("Trop d'envois attendent encore d'être confirmés. Réessayez dans"
                + " une heure, ou sans joindre de fichier : vous pourrez l'envoyer plus tard. Rien n'a été enregistré.");
        assertThat(entries.waiting()).isEqualTo(1);
    }

    @Test
    void whetherAStudentIsKnown_changesNeitherTheAnswerNorTheWork() {
        registrations.open();
        registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        Map<String, String> unknown = answers();
        unknown.put("studentEmail", "nobody@etu.example");
        Map<String, Upload> files = Map.of("cv", new Upload("cv.pdf", Pdfs.plain()));
        List<Participant.Page> pages = new ArrayList<>();
        Participant.Page form = lea.open("/inscription?lang=fr");

        List<String> forKnown = Statements.during(() -> pages.add(lea.send(form, answers(), files)));
        List<String> forUnknown = Statements.during(() -> pages.add(lea.send(form, unknown, files)));

        assertThat(forKnown).isNotEmpty().isEqualTo(forUnknown);
        assertThat(pages.get(0).htmlWithout(LEA)).isEqualTo(pages.get(1).htmlWithout("nobody@etu.example"));
    }

    @Test
    void tenAtOnce_eachGetsOneMail() {
        registrations.open();

        List<String> titles = IntStream.range(0, 10).parallel().mapToObj(number -> {
            Participant student = new Participant(port);
            Map<String, String> answers = answers();
            answers.put("studentEmail", "student" + number + "@etu.example");
            return student.send(student.open("/inscription"), answers,
                    Map.of("cv", new Upload("cv.pdf", Pdfs.plain()))).title();
        }).toList();
        journey.run();

        assertThat(titles).containsOnly("Vérifiez votre boîte aux lettres");
        assertThat(mailbox.mails()).hasSize(10).extracting(TestMailbox.Mail::to).doesNotHaveDuplicates();
    }

    private String lastLink() {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(LEA);
        return Participant.linkIn(mails.get(mails.size() - 1));
    }

    private List<Application> registered() {
        return applications.findBySeasonOrderByNumber(SeasonReference.of(RegistrationFixtures.SEASON));
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
