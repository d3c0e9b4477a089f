package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.CorrectContactAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RegisterInterviewerAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.answers.RegisterStudentAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A person who is added a second time: the existing record is changed, and the confirmation says so. */
@Story
class RecognisedRecordsStoryTest extends StoryTest {

    @Autowired
    RepositoryService repository;

    @Autowired
    FormService forms;

    @Autowired
    ActPanel panel;

    @Autowired
    InterviewerRepository interviewers;

    @Autowired
    CoachRepository coaches;

    @Autowired
    SchoolRepository schools;

    @Autowired
    StudentRepository students;

    @Autowired
    ApplicationRepository applications;

    @Test
    void interviewer_isChanged_andKeepsTheFirstWritingOfTheAddress() {
        assertThat(sent("register-interviewer", interviewer("Inès Roche", "ines@example.org")))
                .doesNotContain("existante");

        Map<String, Object> again = interviewer("Roche Ines", "INES@example.org");
        assertThat(sent("register-interviewer", again))
                .endsWith("La fiche existante de Roche Ines est modifiée : « Prénom et nom ».");
        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).singleElement()
                .satisfies(one -> assertThat(one.email()).isEqualTo("ines@example.org"));
    }

    @Test
    void coach_isChanged_andKeepsTheFirstWritingOfTheAddress() {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "mael@sce.example"));
        String again = sent("register-coach", coach("LE GOFF Maël", "Mael@SCE.example"));

        assertThat(again).contains("La fiche existante de LE GOFF Maël").contains("est modifiée : « ");
        assertThat(coaches.availableIn(ChapterId.of("nantes"))).singleElement()
                .satisfies(one -> assertThat(one.email()).isEqualTo("mael@sce.example"));
    }

    @Test
    void coach_whoseCompanyIsOnlyWrittenOtherwise_isNotChanged() {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "mael@sce.example"));
        Map<String, Object> again = coach("Maël Le Goff", "mael@sce.example");
        again.put("coachCompany", "sce");

        assertThat(sent("register-coach", again)).endsWith("avec les mêmes réponses : rien n’a changé.");
    }

    @Test
    void school_isChanged_andKeepsTheFirstWritingOfTheAddress() {
        Map<String, Object> school = partner("Audencia", "contact@audencia.example");
        school.put("partnerContact", "Claude Martin");
        journey.start(ProcessIds.REGISTER_SCHOOL, "nantes", school);
        school.putAll(new RegisterSchoolAnswers().partnerLanguage("en").partnerEmail("Contact@Audencia.example"));
        String again = sent("register-school", school);

        assertThat(again).contains("La fiche existante de ").contains(" est modifiée : « ");
        assertThat(schools.get("audencia").contactEmail()).isEqualTo("contact@audencia.example");
    }

    @Test
    void addedAgainAsTheyAre_theyWereKnown_andNothingHasChanged() {
        Map<String, Object> school = partner("Audencia", "contact@audencia.example");
        school.put("partnerContact", "Claude Martin");
        for (Map.Entry<String, Map<String, Object>> one : Map.of(
                "register-interviewer", interviewer("Inès Roche", "ines@example.org"),
                "register-coach", coach("Maël Le Goff", "mael@sce.example"),
                "register-school", school).entrySet()) {
            assertThat(sent(one.getKey(), one.getValue())).as(one.getKey()).doesNotContain("existait");

            assertThat(sent(one.getKey(), one.getValue())).as(one.getKey())
                    .contains("La fiche d").endsWith(" existait déjà, avec les mêmes réponses : rien n’a changé.");
        }
        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).singleElement()
                .satisfies(one -> assertThat(one.version()).isZero());
        assertThat(coaches.availableIn(ChapterId.of("nantes"))).singleElement()
                .satisfies(one -> assertThat(one.version()).isZero());
        assertThat(schools.get("audencia").version()).isZero();
    }

    @Test
    void retiredInterviewer_isOfferedAgain() {
        sent("register-interviewer", interviewer("Inès Roche", "ines@example.org"));
        String id = interviewers.offeredIn(ChapterId.of("nantes")).get(0).id().toString();
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                RegisterInterviewerAnswers.retire().chapter("nantes").knownPartner(id));
        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).isEmpty();

        assertThat(sent("register-interviewer", interviewer("Inès Roche", "ines@example.org")))
                .endsWith("existait déjà, avec les mêmes réponses : elle est de nouveau proposée.");
        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).hasSize(1);
    }

    @Test
    void student_ofAnEarlierSeason_isChanged_andKeepsTheFirstWritingOfTheAddress() {
        registrations.open();
        String first = registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.POLYTECH);
        Application before = applications.get(ApplicationNumber.of(first));
        applications.save(before.become(Application.State.WITHDRAWN));
        registrations.season("NAN-2027-SPRING", "nantes", Term.SPRING);
        RegisterStudentAnswers answers = RegistrationFixtures
                .answers("Lea", "LEA@etudiants.example", "fr", RegistrationFixtures.POLYTECH)
                .season("NAN-2027-SPRING");
        String again = sent("application", answers);

        assertThat(again).contains("La fiche existante de Lea Martin est modifiée : « Prénom ».");
        assertThat(students.get(before.studentId()).email()).isEqualTo("lea@etudiants.example");
    }

    @Test
    void coachWhoWasChosen_isCorrected_andBothValuesAreSaid() {
        sent("register-coach", coach("Maël Le Goff", "mael@sce.example"));
        Map<String, Object> correction = coach("Maël Le Goff", "mael@sce.example");
        correction.putAll(
                RegisterCoachAnswers.change().partnerPhone("02 40 99 88 77")
                        .knownPartner(coaches.availableIn(ChapterId.of("nantes")).get(0).id().toString()));

        assertThat(sent("register-coach", correction))
                .contains("Corrigé : « Téléphone » est maintenant « 02 40 99 88 77 »").doesNotContain("existante");
        correction.put("partnerPhone", "02 40 99 88 78");
        assertThat(sent("register-coach", correction)).endsWith(
                "Corrigé : « Téléphone » est maintenant « 02 40 99 88 78 », au lieu de « 02 40 99 88 77 ».");
    }

    @Test
    void contactOfAStructure_isCorrected_orWasLikeThatAlready() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        CorrectContactAnswers correction = new CorrectContactAnswers()
                .chapter("nantes").concernedDossier(dossier).contactPhone("02 40 99 88 77");
        List.of("contactName", "contactEmail", "contactLanguage")
                .forEach(key -> correction.put(key, RequestFixtures.request().get(key)));

        assertThat(sent("correct-contact", correction))
                .contains("Corrigé : « Téléphone » est maintenant « 02 40 99 88 77 », au lieu de « ");
        assertThat(sent("correct-contact", correction)).endsWith("Rien n’a changé : la fiche était déjà ainsi.");
    }

    /** @return what is said after the form was sent */
    private String sent(String process, Map<String, Object> answers) {
        String definition = repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion()
                .singleResult().getId();
        String instance = journey.as("nantes", () -> forms.submitStartForm(definition, answers)).getId();
        journey.run();
        return journey.as("nantes", () -> panel.outcome(instance)).recorded();
    }

    private static Map<String, Object> interviewer(String name, String email) {
        Map<String, Object> answers = partner(name, email);
        answers.put("membership", "member");
        return answers;
    }

    private static Map<String, Object> coach(String name, String email) {
        Map<String, Object> answers = partner(name, email);
        answers.putAll(new RegisterCoachAnswers().coachCompany("SCE").coachCapacity(2).coachAvailable(true));
        return answers;
    }

    private static Map<String, Object> partner(String name, String email) {
        return new HashMap<>(Map.of("chapter", "nantes", "partnerAction", "add", "partnerName", name,
                "partnerEmail", email, "partnerLanguage", "fr"));
    }
}
