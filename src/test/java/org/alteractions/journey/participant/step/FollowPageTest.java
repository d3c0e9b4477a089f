package org.alteractions.journey.participant.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.cafeselect.CafeSelectFixtures;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.mail.People;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.ApplicationDocumentFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.AnswerInvitationAnswers;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The page "Where is my file": times and places of events, and the reader's answers. */
@Story
class FollowPageTest extends StoryTest {

    private static final String LEA = "lea@etudiants.example";

    @Autowired
    IssuedLinks links;

    @Autowired
    People people;

    @Autowired
    StudentRepository students;

    @Autowired
    SeasonRepository seasons;

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    MissionFixtures mission;

    @Autowired
    ApplicationDocumentFixtures documents;

    @LocalServerPort
    int port;

    private Participant browser;

    @BeforeEach
    void browser() {
        browser = new Participant(port);
    }

    @Test
    void registered_readsTheDaysOfTheSeason_untilHoursAreKnown() {
        registrations.open();
        String lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        var season = seasons.get(SeasonReference.of(RegistrationFixtures.SEASON));

        assertThat(ahead(follow(lea, LEA, ""))).containsExactly(
                WrittenDates.day(season.cafeSelectOn(), Locale.FRENCH)
                        + " Café Select (nous vous écrirons l'heure de vos entretiens)",
                WrittenDates.day(season.seminarOn(), Locale.FRENCH)
                        + " Séminaire Alter'Actions, pour les personnes sélectionnées");
        assertThat(ahead(follow(lea, LEA, "&lang=en"))).first().asString()
                .startsWith(WrittenDates.day(season.cafeSelectOn(), Locale.ENGLISH));
        assertThat(follow(lea, LEA, "").text())
                .contains("Nous vous écrirons les heures de vos deux entretiens avant le Café Select, vers le ");
    }

    @Test
    void documentsThatHaveCome_areNamed_andMayBeReplaced() {
        registrations.open();
        String lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        assertThat(actions(follow(lea, LEA, ""))).contains("Envoyer mon CV et ma lettre de motivation");
        documents.arrive(lea);

        Participant.Page page = follow(lea, LEA, "");
        assertThat(actions(page)).doesNotContain("Envoyer mon CV et ma lettre de motivation");
        assertThat(answered(page)).filteredOn(line -> line.startsWith("Vos documents")).singleElement().asString()
                .contains("CV : cv.pdf, reçu le ", "Lettre de motivation : lettre.pdf, reçu le ")
                .endsWith("Remplacer un document");
        assertThat(page.text()).contains("Votre CV est arrivé.", "Votre lettre de motivation est arrivée.")
                .doesNotContain("Un document est arrivé");
        assertThat(follow(lea, LEA, "&lang=en").text())
                .contains("Cover letter: lettre.pdf, received on ", "Your cover letter has arrived.", "Replace a document");
    }

    @Test
    void interviewerReadsWhatComesNext_beforeThereIsAnHour_underNoEmptyHeading() {
        registrations.open();
        Long guest = cafeSelects.interviewers().get(0);
        String cafe = RegistrationFixtures.SEASON + "/cafe-select";
        String day = WrittenDates.day(
                seasons.get(SeasonReference.of(RegistrationFixtures.SEASON)).cafeSelectOn(), Locale.FRENCH);

        Participant.Page page = read(cafe, "interviewer-" + guest);
        assertThat(ahead(page)).containsExactly(day + " Café Select");
        assertThat(page.text()).contains("Le Café Select est prévu le " + day + ". Nous vous écrirons l'heure et le lieu");
        assertNoEmptyHeading(page);
    }

    @Test
    void structureReadsWhatComesNext_beforeItsMissionHasADate() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.run();
        String structure = "structure-" + jdbc.sql("select id from structure").query(Long.class).single();

        Participant.Page page = read(dossier, structure);
        assertThat(page.text()).contains("L'antenne étudie votre demande et vous répond, d'ordinaire dans les 14 jours.");
        assertNoEmptyHeading(page);
    }

    @Test
    void trainerReadsThatTheDayIsPutOff() {
        registrations.open();
        seminar.confirmed("Léa", LEA, "fr");
        seminar.prepared();
        String trainer = "trainer-" + RegistrationFixtures.SEASON;
        assertThat(read(RegistrationFixtures.SEASON + "/seminar", trainer).text()).contains("Nous comptons sur vous ce jour-là.");

        jdbc.sql("update seminar set state = 'POSTPONED'").update();
        Participant.Page page = read(RegistrationFixtures.SEASON + "/seminar", trainer);
        assertThat(ahead(page)).isEmpty();
        assertThat(page.text()).contains("Le séminaire est reporté : nous vous écrirons la nouvelle date");
        assertNoEmptyHeading(page);
    }

    @Test
    void invited_readsHourAndPlace_andWhatTheyAnswered() {
        registrations.open();
        List<Long> guests = cafeSelects.interviewers();
        String lea = registrations.register("Léa", LEA, "fr", RegistrationFixtures.POLYTECH);
        String cafe = RegistrationFixtures.SEASON + "/cafe-select";
        journey.call(ProcessIds.CAFE_SELECT, cafe, "nantes");
        PrepareSessionAnswers day = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(String::valueOf).toList());
        journey.complete(cafe, CafeSelectSteps.PREPARE_SESSION, day);
        journey.complete(cafe, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.publish());

        Participant.Page asked = follow(lea, LEA, "");
        assertThat(ahead(asked)).first().asString().matches(".+ à \\d\\d? h( \\d\\d)? Café Select Alter'Actions .+")
                .endsWith(day.get("sessionPlace").toString());
        assertThat(actions(asked)).contains("Dire si vous venez au Café Select");
        assertThat(answered(asked)).isEmpty();

        journey.start(ProcessIds.ANSWER_INVITATION, "nantes",
                AnswerInvitationAnswers.confirms().chapter("nantes").invitedCandidate(lea));
        Participant.Page told = follow(lea, LEA, "");
        assertThat(actions(told)).doesNotContain("Dire si vous venez au Café Select");
        assertThat(answered(told)).singleElement().asString().startsWith("Dire si vous venez au Café Select")
                .contains("Votre réponse : Je viens à ces heures", "Changer ma réponse");
        assertThat(answered(follow(lea, LEA, "&lang=en"))).singleElement().asString().contains("Change my answer");
    }

    @Test
    void answeredOnce_readsTheAnswerAndItsDay_withoutAWayBack() {
        registrations.open();
        String lea = seminar.confirmed("Léa", LEA, "fr");
        seminar.prepared();

        Participant.Page page = follow(lea, LEA, "");
        assertThat(ahead(page)).singleElement().asString().contains("Séminaire Alter'Actions");
        assertThat(answered(page)).filteredOn(line -> line.startsWith("Répondre à la place proposée")).singleElement()
                .asString().contains("J'accepte la place", "Noté pour vous le ")
                .doesNotContain("Changer");
    }

    /** Who may not be invited after all reads for whom the day is, also once it is prepared. */
    @Test
    void seminarIsNotAnnouncedToThoseWhoHaveNoPlaceYet() {
        registrations.open();
        seminar.confirmed("Tom", "tom@etudiants.example", "fr");
        String lea = seminar.waiting("Léa", LEA);
        seminar.prepared();

        assertThat(ahead(follow(lea, LEA, ""))).singleElement().asString()
                .contains("Séminaire Alter'Actions, pour les personnes sélectionnées", "3 place Graslin");
        assertThat(ahead(follow(lea, LEA, "&lang=en"))).singleElement().asString().contains("for those who are selected");

        jdbc.sql("update application set state = 'OFFERED', answer_by = ? where number = ?")
                .params(LocalDate.now().plusDays(3), lea).update();
        assertThat(ahead(follow(lea, LEA, ""))).anyMatch(line -> line.contains("Séminaire Alter'Actions, si vous acceptez la place"));
        assertThat(ahead(follow(lea, LEA, "&lang=en"))).anyMatch(line -> line.contains("seminar, if you accept the place"));
    }

    @Test
    void teamReadsTheDatesOfItsMission() {
        String dossier = mission.metForTheFirstTime();

        assertThat(ahead(follow(dossier, TeamFixtures.LINA, ""))).satisfiesExactly(
                kickOff -> assertThat(kickOff).contains(" à 18 h Réunion de lancement", "12 rue du Port, Nantes"),
                midTerm -> assertThat(midTerm).contains("Point à mi-parcours"),
                deliverable -> assertThat(deliverable).contains("Remise du livrable"));
    }

    private Participant.Page read(String reference, String participant) {
        var reader = people.find(ParticipantId.of(participant), CaseReference.of(reference)).orElseThrow();
        return browser.open(links.write(
                Links.FOLLOW, new CaseContext(CaseReference.of(reference), null, null, key -> null),
                ChapterId.of("nantes"), reader, null));
    }

    private static void assertNoEmptyHeading(Participant.Page page) {
        List<Element> headings = page.document().select("main h2");
        assertThat(headings).isNotEmpty().allSatisfy(heading -> {
            Element next = heading.nextElementSibling();
            assertThat(next == null || next.tagName().equals("h2") ? "" : next.text()).as(heading.text()).isNotBlank();
        });
        assertThat(page.document().select("ul:not(:has(li))")).isEmpty();
    }

    private Participant.Page follow(String reference, String address, String more) {
        var reader = people.find(ParticipantId.of("student", students.findByEmail(address).orElseThrow().id()),
                CaseReference.of(reference)).orElseThrow();
        String link = links.write(Links.FOLLOW, new CaseContext(CaseReference.of(reference), null, null, key -> null),
                ChapterId.of("nantes"), reader, null);
        return browser.open(more.isEmpty() ? link : link.replaceFirst("lang=fr", more.substring(1)));
    }

    private static List<String> ahead(Participant.Page page) {
        return page.document().select(".ahead li").eachText();
    }

    private static List<String> answered(Participant.Page page) {
        return page.document().select(".answered li").eachText().stream()
                .map(line -> line.replace('\u00a0', ' ')).toList();
    }

    private static List<String> actions(Participant.Page page) {
        return page.document().select("section[aria-labelledby=now] li a").eachText();
    }
}
