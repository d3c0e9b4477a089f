package org.alteractions.journey.process.form.known;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.Delivery;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.KnownPanel;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.CorrectStudentAnswers;
import org.alteractions.journey.testing.answers.DeclareAvailabilityAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.answers.RequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Start forms that edit a record: filled in after its selection, and only changed values are saved. */
@Story
class KnownValuesStoryTest extends StoryTest {

    @Autowired
    KnownPanel panel;

    @Autowired
    RepositoryService repository;

    @Autowired
    RecordChangeService changes;

    @Autowired
    CoachRepository coaches;

    @Autowired
    SchoolRepository schools;

    @Autowired
    PeopleFixtures people;

    @Autowired
    EngineTables engine;

    @Autowired
    Delivery delivery;

    @Autowired
    Journal journal;

    @Autowired
    TaskPanel cases;

    @Autowired
    IdentityService identity;

    @LocalServerPort
    int port;

    @Test
    void coachIsChosen_everythingKnownIsShown_andOnlyWhatIsChangedChanges() {
        String coach = coachWithAConflict();
        KnownPanel.Known known = known("register-coach", Map.of("knownPartner", coach));
        assertThat(known.values()).containsEntry("partnerPhone", "02 40 11 22 33").containsEntry("coachCapacity", 2)
                .containsEntry("coachConflicts", List.of(sponsor()));

        Map<String, Object> answers = answers(known, "change", coach);
        answers.put("partnerName", "Maëlle Le Goff");
        String entry = journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);

        assertThat(known("register-coach", Map.of("knownPartner", coach)).values())
                .containsEntry("partnerName", "Maëlle Le Goff")
                .containsEntry("partnerPhone", "02 40 11 22 33")
                .containsEntry("coachConflicts", List.of(sponsor()));
        assertThat(changes.latest("coach-" + coach))
                .extracting(RecordChange::reference, RecordChange::question, RecordChange::valueBefore,
                        RecordChange::valueAfter, RecordChange::changedBy)
                .containsExactly(tuple(CaseReference.of(entry), "Prénom et nom", "Maël Le Goff", "Maëlle Le Goff", "story-nantes"));
        assertThat(engine.placesOf(List.of("Maël Le Goff", "Maëlle Le Goff"))).isEmpty();
    }

    @Test
    void journalOfAChange_saysBothValues_toThoseWhoMightHaveMadeIt() {
        String coach = coachWithAConflict();
        Map<String, Object> answers = answers(known("register-coach", Map.of("knownPartner", coach)), "change", coach);
        answers.put("partnerName", "Maëlle Le Goff");
        answers.remove("partnerPhone");
        String entry = journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);

        assertThat(lines(entry, "coordination")).anySatisfy(line -> assertThat(line)
                .startsWith("Partenaire modifié – ")
                .contains("« Prénom et nom » : « Maëlle Le Goff » au lieu de « Maël Le Goff »",
                        "« Téléphone » : « rien » au lieu de « 02 40 11 22 33 »"));
        assertThat(String.join("\n", lines(entry, "selection"))).doesNotContain("Maël");
    }

    /** As somebody of the group reads the journal; nothing where the case is not theirs. */
    private List<String> lines(String reference, String group) {
        identity.setAuthentication("reader", List.of(group), List.of("nantes"));
        try {
            TaskPanel.File file = cases.file(FileKey.ofCase(reference));
            return file == null ? List.of() : file.journal().stream().map(TaskPanel.Event::event).toList();
        } finally {
            identity.clearAuthentication();
        }
    }

    @Test
    void companyInAnotherSpelling_isTheOneThatIsKnown_andNoCorrectionIsWrittenDown() {
        String coach = coachWithAConflict();
        Map<String, Object> answers = answers(known("register-coach", Map.of("knownPartner", coach)), "change", coach);
        answers.putAll(new RegisterCoachAnswers().coachCompany("sce").coachCapacity(3));
        journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);
        assertThat(changes.latest("coach-" + coach)).extracting(RecordChange::question)
                .containsExactly("Nombre maximal d'équipes à la fois");

        answers.put("recordShown", known("register-coach", Map.of("knownPartner", coach)).version());
        String again = journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);
        assertThat(changes.latest("coach-" + coach)).hasSize(1);
        assertThat(journal.of(CaseReference.of(again))).extracting(JournalEntry::event)
                .containsExactly(JournalEvent.PARTNER_ALREADY_KNOWN);
    }

    @Test
    void schoolAsAStudentWroteIt_becomesTheKnownOne_whoseContactStays_andNoCorrectionIsWrittenDown() {
        people.school("audencia");
        jdbc.sql("insert into school (id, name, chapter, contact_name, contact_email, language, active, version)"
                + " values ('audencai', 'Audencai', 'nantes', '', '', 'fr', false, 0)").update();
        String name = schools.get("audencia").name();
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                RegisterSchoolAnswers.change().chapter("nantes").knownPartner("audencai").partnerName(name)
                        .partnerContact("Léa Riou").partnerEmail("lea@audencia.example").partnerLanguage("fr"));

        assertThat(schools.get("audencia").contactName()).isEqualTo("Claude Martin");
        assertThat(changes.latest("school-audencia")).isEmpty();
        assertThat(changes.latest("school-audencai")).isEmpty();
    }

    @Test
    void contactAndStudentAsTheyAre_areNotCorrected() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        registrations.open();
        String application = registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        Map.of("correct-contact", Map.of("concernedDossier", dossier),
                "correct-student", Map.of("correctedApplication", application)).forEach((process, choice) -> {
            KnownPanel.Known known = known(process, choice);
            Map<String, Object> answers = new HashMap<>(known.values());
            answers.putAll(choice);
            answers.put("recordShown", known.version());
            String reference = journey.start(process, "nantes", answers);
            assertThat(journal.of(CaseReference.of(reference))).as(process).extracting(JournalEntry::event)
                    .doesNotContain(JournalEvent.CONTACT_CORRECTED);
            assertThat(known(process, choice).changes()).as(process).isEmpty();
        });
    }

    @Test
    void answerThatIsEmptied_isEmptied_butOnlyWhereTheFormHasShownIt() {
        String coach = coachWithAConflict();
        Map<String, Object> unseen = answers(known("register-coach", Map.of("knownPartner", coach)), "change", coach);
        List.of("recordShown", "partnerPhone", "coachConflicts").forEach(unseen::remove);
        journey.start(ProcessIds.REGISTER_COACH, "nantes", unseen);
        assertThat(coach(coach).phone()).isEqualTo("02 40 11 22 33");
        assertThat(changes.latest("coach-" + coach)).isEmpty();

        Map<String, Object> seen = answers(known("register-coach", Map.of("knownPartner", coach)), "change", coach);
        List.of("partnerPhone", "coachConflicts").forEach(seen::remove);
        journey.start(ProcessIds.REGISTER_COACH, "nantes", seen);
        assertThat(coach(coach).phone()).isNull();
        assertThat(changes.latest("coach-" + coach))
                .extracting(RecordChange::question, RecordChange::valueBefore, RecordChange::valueAfter)
                .containsExactlyInAnyOrder(
                        tuple("Téléphone", "02 40 11 22 33", null),
                        tuple("Conflits déclarés avec des financeurs", "Fondation des Rives", null));
    }

    @Test
    void twoPeopleAtOnce_theSecondIsToldWhoChangedWhat_andNothingOfTheirsIsKept() {
        String coach = coachWithAConflict();
        Map<String, Object> first = answers(known("register-coach", Map.of("knownPartner", coach)), "change", coach);
        Map<String, Object> second = new HashMap<>(first);
        first.put("partnerPhone", "06 12 34 56 78");
        second.put("coachCapacity", 3);
        journey.start(ProcessIds.REGISTER_COACH, "nantes", first);

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, "nantes", second))
                .hasMessageMatching("« Coach concerné » : cette fiche a changé pendant que vous la remplissiez : "
                        + "story-nantes a modifié « Téléphone » le .* à \\d\\d?\u00a0h(\u00a0\\d\\d)?\\. Rien n'a été enregistré .*");
        assertThat(coach(coach)).satisfies(now -> {
            assertThat(now.phone()).isEqualTo("06 12 34 56 78");
            assertThat(now.capacity()).isEqualTo(2);
        });
        second.put("recordShown", known("register-coach", Map.of("knownPartner", coach)).version());
        second.put("partnerPhone", "06 12 34 56 78");
        journey.start(ProcessIds.REGISTER_COACH, "nantes", second);
        assertThat(coach(coach).capacity()).isEqualTo(3);
    }

    @Test
    void answersOfSomebodyElse_areNotWrittenOverWhomIsChosenNow() {
        String coach = coachWithAConflict();
        String other = people.coach("Ana", 1).id().toString();
        Map<String, Object> answers = answers(known("register-coach", Map.of("knownPartner", coach)), "change", other);

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, "nantes", answers))
                .hasMessageStartingWith("« Coach concerné » : les réponses affichées sont celles d'une autre fiche");
        assertThat(coach(other).name()).isEqualTo("Ana");
    }

    @Test
    void contactOfASchoolIsChanged_theRestStays() {
        people.school("audencia");
        KnownPanel.Known known = known("register-school", Map.of("knownPartner", "audencia"));
        Map<String, Object> answers = answers(known, "change", "audencia");
        answers.put("partnerContact", "Léa Riou");
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", answers);

        assertThat(schools.get("audencia")).satisfies(school -> {
            assertThat(school.contactName()).isEqualTo("Léa Riou");
            assertThat(school.contactEmail()).isEqualTo("contact@audencia.example");
        });
        assertThat(changes.latest("school-audencia")).extracting(RecordChange::valueBefore, RecordChange::valueAfter)
                .containsExactly(tuple("Claude Martin", "Léa Riou"));
    }

    @Test
    void hoursOfAnInterviewerAreShown_andChangedOneByOne() {
        registrations.open();
        jdbc.sql("insert into interviewer (chapter, name, email, language, version) values (?, ?, ?, ?, 0)")
                .params("nantes", "Nora Bell", "nora@anciens.example", "en").update();
        String nora = jdbc.sql("select max(id) from interviewer").query(String.class).single();
        Map<String, String> choice =
                Map.of("upcomingSession", RegistrationFixtures.SEASON + "/cafe-select", "concernedInterviewer", nora);
        assertThat(known("declare-availability", choice).values())
                .containsEntry("declaredAvailability", "presentAllDay");
        Map<String, Object> answers = new HashMap<>(choice);
        answers.putAll(
                new DeclareAvailabilityAnswers().chapter("nantes").declaredAvailability("presentBetween")
                        .presentFrom("10:00").presentUntil("12:00"));
        journey.start(ProcessIds.DECLARE_AVAILABILITY, "nantes", answers);

        KnownPanel.Known known = known("declare-availability", choice);
        assertThat(known.values()).containsEntry("declaredAvailability", "presentBetween")
                .containsEntry("presentFrom", "10:00").containsEntry("presentUntil", "12:00");
        answers.putAll(new DeclareAvailabilityAnswers().recordShown(known.version()).presentUntil("12:30"));
        journey.start(ProcessIds.DECLARE_AVAILABILITY, "nantes", answers);
        assertThat(known("declare-availability", choice).changes().get(0))
                .extracting(KnownPanel.Change::before, KnownPanel.Change::after).containsExactly("12:00", "12:30");
    }

    @Test
    void structureAndStudentThatAreRecognised_keepThePhoneThatIsNotToldAgain() {
        RequestAnswers request = RequestFixtures.request();
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        request.remove("contactPhone");
        String again = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        assertThat(known("correct-contact", Map.of("concernedDossier", again)).values())
                .containsEntry("contactPhone", "02 40 00 00 00");
        request.putAll(new RequestAnswers().contactName("Luc Morel").contactEmail("luc@jardins.example")
                .newContact(true));
        journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        assertThat(known("correct-contact", Map.of("concernedDossier", again)).values())
                .containsEntry("contactName", "Luc Morel").containsEntry("contactPhone", null);
    }

    @Test
    void studentIsCorrected_mailsThatWaitGoToTheNewAddress_andBothValuesAreKept() {
        registrations.open();
        String application = delivery.refused(() -> registrations.register(
                "Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH));
        KnownPanel.Known known = known("correct-student", Map.of("correctedApplication", application));
        Map<String, Object> answers = new HashMap<>(known.values());
        answers.putAll(
                new CorrectStudentAnswers().correctedApplication(application).recordShown(known.version())
                        .studentLastName("Durand").studentEmail("lea.durand@etudiants.example"));
        journey.start(ProcessIds.CORRECT_STUDENT, "nantes", answers);

        KnownPanel.Known now = known("correct-student", Map.of("correctedApplication", application));
        assertThat(now.values()).containsEntry("studentPhone", "06 00 00 00 00");
        assertThat(now.changes()).extracting(KnownPanel.Change::question, KnownPanel.Change::before,
                        KnownPanel.Change::after)
                .containsExactlyInAnyOrder(tuple("Nom", "Martin", "Durand"), tuple("Adresse électronique",
                        "lea@etudiants.example", "lea.durand@etudiants.example"));
        assertThat(journal.of(CaseReference.of(application))).extracting(JournalEntry::event)
                .contains(JournalEvent.CONTACT_CORRECTED);
        assertThat(jdbc.sql("select address from outbox_mail where reference = ?").param(application)
                .query(String.class).list()).isNotEmpty().containsOnly("lea.durand@etudiants.example");
        assertThat(engine.placesOf(List.of("lea.durand@etudiants.example"))).isEmpty();
    }

    @Test
    void knownValuesAreForTheChaptersStaff() {
        accounts.create();
        String path = "/camunda/api/tasklist/plugin/journey/default/known/register-coach?knownPartner="
                + coachWithAConflict();

        assertThat(WebCaller.browser(port, "nantes", "tasklist").get(path)).satisfies(answer -> {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.json().path("values").path("partnerPhone").asText()).isEqualTo("02 40 11 22 33");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        });
        assertThat(WebCaller.browser(port, "paris", "tasklist").get(path).status()).isEqualTo(404);
        assertThat(WebCaller.browser(port, "operator", "cockpit").get(path).status()).isIn(401, 403, 404);
        assertThat(WebCaller.browser(port, "designer", "cockpit").get(path).status()).isIn(401, 403, 404);
        assertThat(WebCaller.stranger(port).get(path).status()).isIn(401, 403);
        assertThat(WebCaller.browser(port, "nantes", "tasklist").get(path.replace("=", "=x")).status()).isEqualTo(404);
    }

    private KnownPanel.Known known(String process, Map<String, String> chosen) {
        String definition = repository.createProcessDefinitionQuery()
                .processDefinitionKey(process).latestVersion().singleResult().getId();
        return journey.as("nantes", () -> panel.known(definition, chosen));
    }

    private String coachWithAConflict() {
        jdbc.sql("insert into sponsor (name) values (?)").param("Fondation des Rives").update();
        journey.start(ProcessIds.REGISTER_COACH, "nantes",
                RegisterCoachAnswers.add().chapter("nantes").partnerName("Maël Le Goff").coachCompany("SCE")
                                .partnerEmail("mael@sce.example").partnerPhone("02 40 11 22 33").partnerLanguage("fr")
                                .coachCapacity(2).coachAvailable(true).coachConflicts(List.of(sponsor())));
        return coaches.findByEmail("mael@sce.example").get(0).id().toString();
    }

    private String sponsor() {
        return jdbc.sql("select id from sponsor where name = ?").param("Fondation des Rives").query(String.class).single();
    }

    private Coach coach(String id) {
        return coaches.get(Long.valueOf(id));
    }

    /** As form-js sends them: what is empty is left out. */
    private static Map<String, Object> answers(KnownPanel.Known known, String action, String partner) {
        Map<String, Object> answers = new HashMap<>(known.values());
        answers.values().removeIf(value -> value == null);
        answers.putAll(Map.of("partnerAction", action, "knownPartner", partner, "recordShown", known.version()));
        return answers;
    }
}
