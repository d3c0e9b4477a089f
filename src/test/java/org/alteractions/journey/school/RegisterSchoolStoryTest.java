package org.alteractions.journey.school;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.PersonalData;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.PlanPresentationsAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.SchoolPresentationSteps;
import org.alteractions.journey.testing.ids.SeasonSteps;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of register-school.bpmn. */
@Story
class RegisterSchoolStoryTest extends StoryTest {

    @Autowired
    PeopleFixtures peopleFixtures;

    @Autowired
    SchoolRepository schools;

    @Autowired
    Journal journal;

    @Autowired
    EngineTables engine;

    @Autowired
    PersonalData people;

    @Autowired
    StudentRepository students;

    @Test
    void schoolIsAdded_andOfferedToStudents_theEngineKnowsNothingOfIt() {
        String entry = journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                school("École Centrale", "lea@centrale.example"));

        assertThat(entry).isEqualTo("NAN-PARTNER-001");
        assertThat(schools.get("ecole-centrale"))
                .isEqualTo(new School("ecole-centrale", 0, "École Centrale", ChapterId.of("nantes"),
                "Léa Riou", "lea@centrale.example", "en", true));
        assertThat(journal.of(CaseReference.of(entry))).extracting(JournalEntry::event, JournalEntry::detail)
                .containsExactly(tuple(
                        JournalEvent.PARTNER_ADDED, "school-ecole-centrale"));
        assertThat(offered()).contains("École Centrale");
        assertThat(people.all()).contains("Léa Riou", "lea@centrale.example");
        assertThat(engine.placesOf(people.all())).isEmpty();
    }

    @Test
    void addressThatIsKnown_changesItsSchool_whateverTheCase() {
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", school("École Centrale", "lea@centrale.example"));
        String entry = journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                school("ECOLE CENTRALE", "LEA@centrale.example"));

        assertThat(schools.ofChapter(ChapterId.of("nantes"))).singleElement().satisfies(school -> {
            assertThat(school.id()).isEqualTo("ecole-centrale");
            assertThat(school.name()).isEqualTo("ECOLE CENTRALE");
        });
        assertThat(journal.of(CaseReference.of(entry))).extracting(JournalEntry::event)
                .containsExactly(JournalEvent.PARTNER_CHANGED);
    }

    @Test
    void addressThatIsKnownUnderAnotherName_isAskedAbout_andNeverOverwrites() {
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", school("École Centrale", "lea@centrale.example"));

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                school("Audencia", "LEA@centrale.example")))
                .hasMessageContaining("cette adresse est déjà celle de Léa Riou, École Centrale.");
        assertThat(schools.ofChapter(ChapterId.of("nantes"))).singleElement()
                .satisfies(school -> assertThat(school.name()).isEqualTo("École Centrale"));
    }

    @Test
    void schoolHasANewContact() {
        peopleFixtures.school("polytech-nantes");
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                about("change", "polytech-nantes", school("École polytech-nantes", "jean@polytech.example")));

        assertThat(schools.get("polytech-nantes").contactEmail()).isEqualTo("jean@polytech.example");
        assertThat(schools.ofChapter(ChapterId.of("nantes"))).hasSize(1);
    }

    @Test
    void schoolThatAStudentHasWritten_isCompleted_orUnitedWithAKnownOne() {
        registrations.open();
        registered("lea@etu.example", "Audencia");
        registered("tom@etu.example", "Polytec Nantes");
        Map<String, Object> refused = about("change", "audencia", school("Audencia", "polytech-nantes@ecoles.example"));
        assertRefused(refused, "« Adresse électronique du contact » : cette adresse est déjà celle d'une autre école de"
                + " l'antenne.");

        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                about("change", "audencia", school("Audencia", "lea@audencia.example")));
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                about("change", "polytec-nantes", school("Polytech Nantes", "tom@polytech.example")));

        assertThat(offered()).contains("Audencia").doesNotContain("Polytec ");
        assertThat(schools.findById("polytec-nantes")).isEmpty();
        assertThat(schools.get(RegistrationFixtures.POLYTECH).contactEmail()).isEqualTo("polytech-nantes@ecoles.example");
        assertThat(students.findByEmail("tom@etu.example").orElseThrow().school()).isEqualTo(RegistrationFixtures.POLYTECH);
    }

    private void registered(String email, String school) {
        RegisterStudentAnswers answers = RegistrationFixtures.answers("Léa", email, "fr", "otherSchool")
                .otherSchoolName(school);
        journey.start(ProcessIds.APPLICATION, "nantes", answers);
    }

    @Test
    void twoChaptersMayHaveASchoolOfOneName() {
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", school("Polytech", "nantes@polytech.example"));
        Map<String, Object> answers = school("Polytech", "nantes@polytech.example");
        answers.put("chapter", "lyon");
        String entry = journey.start(ProcessIds.REGISTER_SCHOOL, "lyon", answers);

        assertThat(entry).isEqualTo("LYO-PARTNER-001");
        assertThat(schools.get("polytech").chapter()).isEqualTo(ChapterId.of("nantes"));
        assertThat(schools.get("polytech-2").chapter()).isEqualTo(ChapterId.of("lyon"));
    }

    @Test
    void schoolIsNoLongerOffered_itsPresentationGoesOn_andItCanComeBack() {
        peopleFixtures.school("polytech-nantes");
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        journey.complete(season, SeasonSteps.PLAN_PRESENTATIONS,
                new PlanPresentationsAnswers().chosenSchools(List.of("polytech-nantes"))
                        .presentedDossiers(List.of(dossier)));

        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", about("retire", "polytech-nantes", Map.of()));

        assertThat(offered()).doesNotContain("polytech-nantes");
        assertThat(journey.openTasks(season + "/polytech-nantes"))
                .containsExactly(SchoolPresentationSteps.PLAN_PRESENTATION);
        assertRefused(about("retire", "polytech-nantes", Map.of()),
                "« École concernée » : cette école n'est déjà plus proposée.");

        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                about("change", "polytech-nantes", school("Polytech Nantes", "jean@polytech.example")));
        assertThat(offered()).contains("Polytech Nantes");
    }

    @Test
    void seasonIsNotPresentedAtASchoolThatIsNoLongerOffered() {
        peopleFixtures.school("polytech-nantes");
        peopleFixtures.school("centrale-nantes");
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", about("retire", "polytech-nantes", Map.of()));
        String season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(today()));

        Map<String, Object> shown = journey.shown(journey.task(season, SeasonSteps.PLAN_PRESENTATIONS));
        assertThat(shown.get("seasonSchools").toString()).contains("centrale-nantes").doesNotContain("polytech-nantes");
        assertThat(shown.get("chosenSchools").toString()).contains("centrale-nantes").doesNotContain("polytech-nantes");
    }

    @Test
    void whatCannotBeTrueIsRefusedAtItsField_andNothingChanges() {
        peopleFixtures.school("polytech-nantes");
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", school("École Centrale", "lea@centrale.example"));
        List<School> before = schools.ofChapter(ChapterId.of("nantes"));

        assertRefused(school("école centrale", "autre@centrale.example"), "« Nom de l'école » : une autre école de"
                + " l'antenne porte déjà ce nom ; choisissez de la modifier.");
        assertRefused(about("change", "polytech-nantes", school("Polytech", "lea@centrale.example")),
                "« Adresse électronique du contact » : cette adresse est déjà celle d'une autre école de l'antenne.");
        assertRefused(about("change", "mines-paris", school("Mines", "lea@mines.example")),
                "« École concernée » : ce choix n'est pas proposé (ou ne l'est plus).");
        assertRefused(school("Polytech", "lea"),
                "« Adresse électronique du contact » : cette adresse électronique n'est pas valide ; exemple : prenom.nom@exemple.fr.");
        Map<String, Object> nameless = school("Polytech", "lea@polytech.example");
        nameless.remove("partnerName");
        assertRefused(nameless, "« Nom de l'école » : cette réponse est obligatoire.");

        assertThat(schools.ofChapter(ChapterId.of("nantes"))).isEqualTo(before);
    }

    @Test
    void schoolOfAnotherChapterIsLeftAlone_evenByWhoWorksForBoth() {
        peopleFixtures.school("polytech-nantes");
        Map<String, Object> answers = new HashMap<>(about("retire", "polytech-nantes", Map.of()));
        answers.put("chapter", "lyon");

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_SCHOOL, List.of("nantes", "lyon"), answers))
                .hasMessage("« École concernée » : cette école est celle d'une autre antenne.");
    }

    private void assertRefused(Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage(sentence);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }

    private String offered() {
        return journey.shownAtStart("Inscrire un étudiant et suivre sa candidature", "nantes").get("partnerSchools").toString();
    }

    private static RegisterSchoolAnswers school(String name, String email) {
        return RegisterSchoolAnswers.add().chapter("nantes").partnerName(name).partnerContact("Léa Riou")
                        .partnerEmail(email).partnerLanguage("en");
    }

    private static Map<String, Object> about(String action, String school, Map<String, Object> details) {
        Map<String, Object> answers = new HashMap<>(details);
        answers.putAll(Map.of("chapter", "nantes", "partnerAction", action, "knownPartner", school));
        return answers;
    }
}
