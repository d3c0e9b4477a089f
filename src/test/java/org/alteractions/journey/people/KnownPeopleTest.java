package org.alteractions.journey.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Participant;
import org.alteractions.journey.testing.SecurityLines;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.TestMailbox;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/** Known people are offered while staff type into a form, and a known address never takes another name. */
@Story
class KnownPeopleTest extends PeopleStory {

    private static final String PEOPLE = "/camunda/api/tasklist/plugin/journey/default/people";

    @RegisterExtension
    final SecurityLines security = new SecurityLines();

    @Autowired
    TeamFixtures teams;

    @Test
    void nameOrAddressFindsWhomTheCallerMaySee_atMostFive_withTheirPage() {
        teams.startedMission();
        Long paul = jdbc.sql("select id from coach").query(Long.class).single();
        WebCaller tasklist = WebCaller.browser(port, "nantes", "tasklist");

        assertThat(found(tasklist, "coach", "kervella PAUL")).containsExactly(
                "Paul Kervella, coach (SCE) /personnes/coach-" + paul);
        assertThat(found(tasklist, "interviewer", TeamFixtures.COACH)).as("an address, of whatever kind")
                .containsExactly("Paul Kervella, coach (SCE) /personnes/coach-" + paul);
        assertThat(found(tasklist, "interviewer", "Paul Kervella")).as("a name of another kind").isEmpty();
        assertThat(found(tasklist, "structure", "les jardins")).singleElement().asString()
                .startsWith("Les Jardins solidaires, structure (Anne Le Goff) /personnes/structure-");
        assertThat(found(tasklist, "company", "sce")).singleElement().asString().startsWith("SCE, entreprise ");
        jdbc.sql("update coach set phone = '06 12 34 56 78'").update();
        for (String beginning : List.of("06 12", "0612", "+33 6 12")) {
            assertThat(found(tasklist, "coach", beginning)).as(beginning).hasSize(1);
        }
        assertThat(found(tasklist, "coach", "pa")).as("too short").isEmpty();
        assertThat(found(tasklist, "nobody", "paul")).isEmpty();
        assertThat(found(tasklist, "coach", "%%%")).isEmpty();
        for (int number = 0; number < 7; number++) {
            teams.coach("Paule Martin " + number, "paule" + number + "@sce.example", 1);
        }
        assertThat(found(tasklist, "coach", "paule")).hasSize(5);
        assertThat(security.of(SecurityEvent.FILE_READ)).contains(SecurityLines.line("nantes", "page", "people"));
    }

    @Test
    void chosenRecordFillsTheForm_forThoseWhoSeeIt() {
        teams.startedMission();
        String paul = "coach-" + jdbc.sql("select id from coach").query(Long.class).single();
        JsonNode values = values("nantes", "coach", paul).json();
        assertThat(values.path("NAME").asText()).isEqualTo("Paul Kervella");
        assertThat(values.path("EMAIL").asText()).isEqualTo(TeamFixtures.COACH);
        assertThat(values.path("ORGANISATION").asText()).isEqualTo("SCE");
        assertThat(values("nantes", "interviewer", paul).status()).as("another kind").isEqualTo(404);
        assertThat(values("nantes", "coach", "coach-999999").status()).isEqualTo(404);
        assertThat(values("paris", "coach", paul).status()).isEqualTo(404);
        assertThat(values("selection", "coach", paul).status()).isEqualTo(404);
        assertThat(security.of(SecurityEvent.FILE_READ)).contains(SecurityLines.line("nantes", "person", paul));
    }

    private WebCaller.Answer values(String account, String kind, String number) {
        return WebCaller.browser(port, account, "tasklist")
                .post(PEOPLE + "/values", Map.of("kind", kind, "number", number));
    }

    @Test
    void anotherChapter_anotherRole_andTooManyLetters_revealNothing() {
        teams.startedMission();
        assertThat(found(WebCaller.browser(port, "paris", "tasklist"), "coach", "kervella")).isEmpty();
        assertThat(found(WebCaller.browser(port, "paris", "tasklist"), "coach", TeamFixtures.COACH)).isEmpty();
        assertThat(found(WebCaller.browser(port, "selection", "tasklist"), "coach", "kervella"))
                .as("works with no coaches").isEmpty();
        assertThat(found(WebCaller.browser(port, "selection", "tasklist"), "student", "moreau")).hasSize(1);
        assertThat(WebCaller.stranger(port).post(PEOPLE, asked("coach", "kervella")).status()).isBetween(401, 403);
        WebCaller.Answer long10 = WebCaller.browser(port, "nantes", "tasklist")
                .post(PEOPLE, asked("coach", "k".repeat(10_000)));
        assertThat(long10.status()).isEqualTo(400);
        assertThat(long10.json().path("message").asText()).contains("trop long");
    }

    @Test
    void knownAddressOfAStudentOrContact_isNeverGivenToAnotherName() {
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        assertThatThrownBy(() -> registrations.register(
                "Zoé", "LEA@etudiants.example", "fr", RegistrationFixtures.POLYTECH))
                .hasMessageContaining("une personne inscrite sous un autre nom");
        assertThat(jdbc.sql("select first_name from student").query(String.class).list()).containsExactly("Léa");

        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        assertThatThrownBy(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request().contactName("Zoé Blin")))
                .hasMessageContaining("cette adresse est déjà celle de Anne Le Goff");
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request().contactName("LE GOFF Anne"));
        assertThat(jdbc.sql("select count(*) from structure").query(Integer.class).single()).isEqualTo(1);
    }

    @Test
    void anotherContactOfAKnownStructure_replacesItOnlyIfStaffSaySo() {
        String first = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.run();
        String link = Jsoup
                .parse(mailbox.mailsTo(RequestFixtures.CONTACT).get(0).html()).select("a[href*=/lien/]").attr("href");
        RequestAnswers successor = RequestFixtures.request().contactName("Zoé Blin")
                .contactEmail("zoe@jardins.example");
        assertThatThrownBy(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", successor))
                .hasMessageContaining("son contact est Anne Le Goff, " + RequestFixtures.CONTACT)
                .hasMessageContaining("cochez « Nouveau contact de la structure »");
        assertThat(jdbc.sql("select contact_email from structure").query(String.class).list())
                .containsExactly(RequestFixtures.CONTACT);
        assertThat(jdbc.sql("select reference from dossier").query(String.class).list()).containsExactly(first);

        String second = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", successor.newContact(true));
        journey.run();
        assertThat(jdbc.sql("select contact_name || ' ' || contact_email from structure").query(String.class).list())
                .containsExactly("Zoé Blin zoe@jardins.example");
        assertThat(new Participant(port).open(link).status()).as("the links of her predecessor").isEqualTo(410);
        assertThat(mailbox.mailsTo("zoe@jardins.example")).extracting(TestMailbox.Mail::subject)
                .anySatisfy(subject -> assertThat(subject).contains(first))
                .anySatisfy(subject -> assertThat(subject).contains(second));
    }

    @Test
    void anotherPersonAtTheAddressOfAKnownContact_replacesThemOnlyIfStaffSaySo() {
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        RequestAnswers successor = RequestFixtures.request().contactName("Zoé Blin");
        assertThatThrownBy(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", successor))
                .hasMessageContaining("si une autre personne lui succède à cette adresse");

        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", successor.newContact(true));
        assertThat(jdbc.sql("select contact_name from structure").query(String.class).list())
                .containsExactly("Zoé Blin");
    }

    private static Map<String, Object> asked(String kind, String words) {
        return Map.of("kind", kind, "words", words);
    }

    private static List<String> found(WebCaller caller, String kind, String words) {
        WebCaller.Answer answer = caller.post(PEOPLE, asked(kind, words));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).contains("no-store");
        return StreamSupport.stream(answer.json().spliterator(), false)
                .map((JsonNode one) -> one.path("name").asText() + " " + one.path("path").asText()).toList();
    }
}
