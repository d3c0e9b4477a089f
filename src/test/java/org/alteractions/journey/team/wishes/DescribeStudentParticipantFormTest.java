package org.alteractions.journey.team.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.DescribeStudentAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A trained student records wishes for the team by the link in the mail. */
@Story
class DescribeStudentParticipantFormTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";

    @Autowired
    private SeminarFixtures seminarFixtures;

    @Autowired
    private Candidates candidates;

    @Autowired
    private DescribeStudentParticipantForm form;

    @Autowired
    private StudentProfileRepository profiles;

    @Autowired
    private StudentPairRepository pairs;

    @LocalServerPort
    private int port;

    private Participant browser;
    private String lea;
    private String tom;
    private String bikes;
    private String gardens;

    @BeforeEach
    void studentsAreTrained() {
        registrations.open();
        bikes = accepted("Le Vélo pour tous");
        gardens = accepted("Les Jardins solidaires");
        lea = seminarFixtures.confirmed("Léa", LEA, "fr");
        tom = seminarFixtures.confirmed("Tom", "tom@etudiants.example", "en");
        seminarFixtures.prepared();
        seminarFixtures.attended(List.of(lea, tom));
        browser = new Participant(port);
    }

    @Test
    void wishesAreKeptInTheirOrder_shownAgain_andReplaced() {
        Participant.Page page = browser.open(link("fr"));
        assertThat(page.title()).isEqualTo("Vos souhaits pour votre équipe");
        assertThat(page.text()).contains("Le Vélo pour tous – ", "samedi").doesNotContain("Tom");

        browser.send(page, Map.of("firstWish", gardens, "secondWish", bikes, "studentSkills",
                List.of("LAW", "DESIGN"), "spokenLanguages", List.of("en"), "studentTimes", List.of("SATURDAY"),
                "studentRemark", "Plutôt avec Tom."));
        assertThat(known(StudentTrait.Kind.WISH)).containsExactly(gardens, bikes);
        assertThat(known(StudentTrait.Kind.SKILL)).containsExactlyInAnyOrder("LAW", "DESIGN");

        Participant.Page again = browser.open(link("en"));
        assertThat(again.title()).isEqualTo("Your wishes for your team");
        assertThat(again.value("firstWish")).isEqualTo(gardens);
        assertThat(again.value("studentRemark")).isEqualTo("Plutôt avec Tom.");
        assertThat(again.document().select("input[checked]").eachAttr("value"))
                .containsExactlyInAnyOrder("LAW", "DESIGN", "en", "SATURDAY");
        Map<String, Object> cleared = new HashMap<>(Map.of("secondWish", "", "thirdWish", "", "studentRemark", ""));
        cleared.put("studentTimes", List.of());
        browser.send(again, cleared);
        assertThat(known(StudentTrait.Kind.WISH)).containsExactly(gardens);
        assertThat(known(StudentTrait.Kind.TIME)).isEmpty();
        assertThat(profiles.of(ApplicationNumber.of(lea)).remark()).isNull();
    }

    @Test
    void missionChosenTwice_isRefusedAtItsField_andNothingIsRecorded() {
        String french = "cette mission est déjà choisie plus haut : choisissez-en une autre, ou videz ce champ";
        assertRefused("fr", Map.of("firstWish", bikes, "secondWish", bikes), "secondWish", french);
        assertRefused("fr", Map.of("firstWish", bikes, "secondWish", gardens, "thirdWish", bikes), "thirdWish", french);
        assertRefused("en", Map.of("firstWish", bikes, "secondWish", gardens, "thirdWish", gardens), "thirdWish",
                "this mission is chosen above already: choose another one, or empty this field");
    }

    /** The receipt would print a second wish where a first one is recorded. */
    @Test
    void wishThatIsLeftOut_isAskedForFirst() {
        assertRefused("fr", Map.of("secondWish", bikes), "firstWish",
                "commencez par ce vœu : un vœu plus bas est rempli");
        assertRefused("en", Map.of("firstWish", bikes, "thirdWish", gardens), "secondWish",
                "begin with this wish: one further down is filled in");
    }

    private void assertRefused(String language, Map<String, String> wishes, String field, String words) {
        Participant.Page refused = browser.send(browser.open(link(language)), wishes);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.document().select("#" + field + "-problem").text()).containsIgnoringCase(words);
        wishes.forEach((key, mission) -> assertThat(refused.value(key)).isEqualTo(mission));
        assertThat(known(StudentTrait.Kind.WISH)).isEmpty();
    }

    @Test
    void whatStaffHaveDecidedOfPairs_stays() {
        DescribeStudentAnswers staffs = new DescribeStudentAnswers().chapter("nantes").describedStudent(lea)
                .apartStudents(List.of(tom));
        journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes", staffs);

        browser.send(browser.open(link("fr")), Map.of("studentRemark", "Je connais bien Tom."));

        assertThat(pairs.findBySeasonOrderById(SeasonReference.of(RegistrationFixtures.SEASON))).singleElement()
                .satisfies(pair -> assertThat(pair.kind()).isEqualTo(StudentPair.Kind.APART));
        assertThat(profiles.withRemark(SeasonReference.of(RegistrationFixtures.SEASON))).hasSize(1);
    }

    @Test
    void missionIsTakenMeanwhile_saysSo_andNothingChanges() {
        Participant.Page page = browser.open(link("en"));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(bikes));

        Participant.Page refused = browser.send(page, Map.of("firstWish", bikes, "studentSkills", List.of("LAW")));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problems()).isNotEmpty();
        assertThat(known(StudentTrait.Kind.SKILL)).isEmpty();
    }

    /** The page's own list had it a moment before. */
    @Test
    void missionIsTakenAtTheSameMoment_isRefusedAtThePagesField() {
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(bikes));
        ApplicationNumber number = ApplicationNumber.of(lea);
        ParticipantVisit visit =
                new ParticipantVisit(number, ChapterId.of("nantes"), candidates.get(number).recipient());

        assertThatThrownBy(() -> form.asStaff(visit, Map.of("firstWish", gardens, "secondWish", bikes)))
                .isInstanceOfSatisfying(Refusal.class, refused -> assertThat(refused.field()).isEqualTo("secondWish"));
    }

    @Test
    void whoeverIsInATeam_isNotAskedAnyMore() {
        candidates.joinTeam(ApplicationNumber.of(lea));

        assertThat(browser.open(link("fr")).title()).isEqualTo("Cette étape est terminée");
    }

    private List<String> known(StudentTrait.Kind kind) {
        return profiles.of(ApplicationNumber.of(lea)).codes(kind);
    }

    private String link(String language) {
        List<TestMailbox.Mail> mails = mailbox.mailsTo(LEA);
        return Participant.linkIn(mails.get(mails.size() - 1)).replaceFirst("lang=..", "lang=" + language);
    }

    private String accepted(String structure) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }
}
