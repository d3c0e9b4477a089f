package org.alteractions.journey.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.input.EmailAddress;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.delivery.Postman;
import org.alteractions.journey.mail.outbox.OutboxRepository;
import org.alteractions.journey.mail.undelivered.Undelivered;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.CorrectAddressAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of correct-address.bpmn: a mail was returned, and staff correct the address. */
@Story
class CorrectAddressStoryTest extends StoryTest {

    private static final String RIGHT = "anne.le-goff@jardins.example";

    @Autowired
    Delivery delivery;

    @Autowired
    SeminarFixtures seminar;

    @Autowired
    PeopleFixtures peopleFixtures;

    @Autowired
    Undelivered undelivered;

    @Autowired
    OutboxRepository outbox;

    @Autowired
    Journal journal;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ObjectMapper json;

    @Test
    void addressIsCorrected_theMailArrives_soDoTheNextOnes_andTheIncidentIsClosed() {
        String dossier = cameBack();
        assertThat(incidents()).isPositive();

        journey.start(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(onlyOne(), RIGHT));

        assertThat(mailbox.subjectsTo(RIGHT)).singleElement().asString().contains("est bien arrivée");
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).isEmpty();
        assertThat(incidents()).isZero();
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés."));
        assertThat(mailbox.mailsTo(RIGHT)).hasSize(2);
        assertThat(journal.of(CaseReference.of(dossier)))
                .filteredOn(entry -> entry.event() == JournalEvent.ADDRESS_CORRECTED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("story-nantes");
                    assertThat(entry.detail()).startsWith("structure-");
                });
        assertThat(history.createHistoricVariableInstanceQuery().list())
                .noneMatch(variable -> RIGHT.equals(variable.getValue()));
    }

    @Test
    void otherMailsOfTheSamePersonGoToTheNewAddressToo_whenTheyGo() {
        String dossier = cameBack();
        delivery.refused(() -> {
            journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                    QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés."));
            return null;
        });
        List<JsonNode> choices = choices("nantes");
        assertThat(choices).hasSize(2);

        journey.start(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(choices.get(0).path("value").asText(), RIGHT));
        assertThat(mailbox.mailsTo(RIGHT)).hasSize(1);
        runtime.resolveIncident(runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).list().stream()
                .filter(incident -> incident.getId().equals(incident.getRootCauseIncidentId()))
                .findFirst().orElseThrow().getId());
        journey.run();

        assertThat(mailbox.mailsTo(RIGHT)).hasSize(2);
        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).isEmpty();
    }

    @Test
    void addressWasRight_theMailIsSentAgain() {
        String dossier = delivery.unanswered(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request()));

        journey.start(ProcessIds.CORRECT_ADDRESS, "nantes",
                CorrectAddressAnswers.same().chapter("nantes").undeliveredMail(onlyOne()));

        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).hasSize(1);
        assertThat(incidents()).isZero();
        assertThat(choices("nantes")).isEmpty();
        assertThat(events(dossier)).contains(JournalEvent.MAIL_SENT_AGAIN).doesNotContain(JournalEvent.ADDRESS_CORRECTED);
    }

    @Test
    void operatorSendsAgain_theDossierSaysSo() {
        String dossier = cameBack();
        runtime.resolveIncident(runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).list().get(0)
                .getRootCauseIncidentId());
        journey.run();

        assertThat(mailbox.mailsTo(RequestFixtures.CONTACT)).hasSize(1);
        assertThat(events(dossier)).containsOnlyOnce(JournalEvent.MAIL_SENT_AGAIN);
    }

    @Test
    void mailWasSentAgainMeanwhile_itIsNotSentTwice() {
        cameBack();
        String mail = onlyOne();
        journey.submitStart(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(mail, RIGHT));
        runtime.resolveIncident(runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).list().get(0)
                .getRootCauseIncidentId());
        journey.run();

        assertThat(mailbox.mailsTo(RIGHT)).hasSize(1);
        assertThatThrownBy(() -> undelivered.get(Long.valueOf(mail), ChapterId.of("nantes")))
                .extracting(RefusalWords::french).asString().contains("entre-temps");
    }

    @Test
    void onlyMailsOfMyChaptersAreOffered_inWords_andTaken() {
        String dossier = cameBack();

        assertThat(choices("lyon")).isEmpty();
        assertThat(choices("nantes")).singleElement().satisfies(choice ->
                assertThat(choice.path("label").asText()).isEqualTo("Mail du dossier " + dossier + " à Anne Le Goff ("
                        + RequestFixtures.CONTACT + "), non remis : Votre demande " + dossier + " est bien arrivée"));
        String mail = onlyOne();
        assertThatThrownBy(() -> journey.start(ProcessIds.CORRECT_ADDRESS, "lyon", withChapter("lyon", mail)))
                .isInstanceOf(SubmissionRefused.class);
        assertThatThrownBy(() -> journey.start(ProcessIds.CORRECT_ADDRESS, List.of("nantes", "lyon"),
                withChapter("lyon", mail)))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("autre antenne");
        assertThat(mailbox.mailsTo(RIGHT)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "claire", "claire@", RequestFixtures.CONTACT})
    void addressThatIsNone_orTheSame_isRefused(String address) {
        cameBack();
        String mail = onlyOne();

        assertThatThrownBy(() -> journey.start(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(mail, address)))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("« Nouvelle adresse électronique »");
        assertThat(incidents()).isPositive();
    }

    @Test
    void studentIsFoundAtTheNewAddress_whichIsNobodyElses_andSoIsTheCalendarEntry() {
        registrations.open();
        String lea = seminar.confirmed("Léa", "lea@etudiants.example", "fr");
        seminar.confirmed("Tom", "tom@etudiants.example", "fr");
        delivery.refused(() -> {
            seminar.prepared();
            return null;
        });
        String mail = mailOf("student-", lea, "seminar-invitation");

        assertThatThrownBy(() -> journey.start(ProcessIds.CORRECT_ADDRESS, "nantes",
                corrected(mail, "TOM@etudiants.example")))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessageContaining("autre étudiant");
        journey.start(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(mail, "lea.martin@etudiants.example"));

        assertThat(mailbox.mailsTo("lea.martin@etudiants.example")).singleElement().satisfies(arrived ->
                assertThat(arrived.calendar().replace("\r\n ", "")).contains("mailto:lea.martin@etudiants.example")
                        .doesNotContain("mailto:lea@"));
        String trainers = outbox.undelivered(List.of(ChapterId.of("nantes"))).stream()
                .filter(one -> one.recipient().isOf("trainer")).findFirst().orElseThrow().id().toString();
        journey.start(ProcessIds.CORRECT_ADDRESS, "nantes", corrected(trainers, "formatrice@scop.example"));
        assertThat(mailbox.mailsTo("formatrice@scop.example")).hasSize(1);
        assertThat(jdbc.sql("select trainer_email from seminar").query(String.class).single())
                .isEqualTo("formatrice@scop.example");
    }

    /** The features' books, each by itself: that they hear of it is told above. */
    @Autowired
    List<AddressBook> books;

    @Test
    void everybodyWhoIsWrittenTo_isInABook() {
        peopleFixtures.school("polytech-nantes");
        peopleFixtures.school("centrale");
        Coach coach = peopleFixtures.coach("Paul", 1);
        Coach other = peopleFixtures.coach("Nora", 1);
        jdbc.sql("insert into interviewer (version, chapter, name, email, language) values (0, 'nantes', 'A', 'a@x.fr', 'fr')")
                .update();
        jdbc.sql("insert into interviewer (version, chapter, name, email, language) values (0, 'nantes', 'B', 'b@x.fr', 'fr')")
                .update();
        String interviewer = jdbc.sql("select min(id) from interviewer").query(String.class).single();

        assertThat(books).extracting(AddressBook::people).containsExactlyInAnyOrder(
                "structure", "student", "school", "coach", "interviewer", "trainer", "entry");
        correct("school", "polytech-nantes", "new@polytech.example");
        correct("coach", coach.id().toString(), "new@coach.example");
        correct("interviewer", interviewer, "new@x.fr");
        assertThat(jdbc.sql("""
                select contact_email from school where id = 'polytech-nantes' union
                select email from coach where name = 'Paul' union select email from interviewer where name = 'A'""")
                .query(String.class).list())
                .containsExactlyInAnyOrder("new@polytech.example", "new@coach.example", "new@x.fr");
        assertThatThrownBy(() -> correct("school", "polytech-nantes", "contact@centrale.example"))
                .extracting(RefusalWords::french).asString().contains("autre école");
        assertThatThrownBy(() -> correct("coach", coach.id().toString(), other.email().toUpperCase()))
                .extracting(RefusalWords::french).asString().contains("autre coach");
        assertThatThrownBy(() -> correct("interviewer", interviewer, "B@x.fr"))
                .extracting(RefusalWords::french).asString().contains("autre intervieweur");
    }

    private void correct(String people, String id, String address) {
        books.stream().filter(book -> book.people().equals(people)).findFirst().orElseThrow()
                .correct(id, CaseReference.of("-"), EmailAddress.of(address));
    }

    private String cameBack() {
        return delivery.refused(() -> journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
    }

    private static Map<String, Object> corrected(String mail, String address) {
        Map<String, Object> answers = new HashMap<>(withChapter("nantes", mail));
        answers.put("correctedAddress", address);
        return answers;
    }

    private static CorrectAddressAnswers withChapter(String chapter, String mail) {
        return CorrectAddressAnswers.correct().chapter(chapter).undeliveredMail(mail).correctedAddress(RIGHT);
    }

    private String onlyOne() {
        List<JsonNode> choices = choices("nantes");
        assertThat(choices).hasSize(1);
        return choices.get(0).path("value").asText();
    }

    private List<JsonNode> choices(String chapter) {
        try {
            JsonNode options = json.readTree(
                    journey.shownAtStart("Corriger une adresse", chapter).get("undeliveredMails").toString());
            return java.util.stream.StreamSupport.stream(options.spliterator(), false).toList();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String mailOf(String kind, String application, String template) {
        return jdbc.sql("""
                select outbox_mail.id from outbox_mail join application
                on outbox_mail.recipient = concat(?, application.student_id)
                where application.number = ? and template = ?""")
                .params(kind, application, template).query(String.class).single();
    }

    private List<JournalEvent> events(String reference) {
        return journal.of(CaseReference.of(reference)).stream().map(JournalEntry::event).toList();
    }

    private long incidents() {
        return runtime.createIncidentQuery().incidentType(Postman.NOT_SENT).count();
    }
}
