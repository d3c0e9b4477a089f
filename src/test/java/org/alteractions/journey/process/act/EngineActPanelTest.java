package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ToldCases;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Information for staff before and after a submit. */
@Story
class EngineActPanelTest extends StoryTest {

    private static final String QUALIFY = QualificationSteps.QUALIFY_REQUEST;
    private static final String ANNE = "Anne Le Goff (Les Jardins solidaires)";

    @Autowired
    ActPanel panel;

    @Autowired
    TaskPanel files;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Autowired
    ToldCases told;

    @LocalServerPort
    int port;

    @Test
    void afterATask_itSaysWhatIsUnderWay_andThenWhatWasSentAndWhatComesNext() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        journey.submit(task, QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));

        ActPanel.Outcome atOnce = outcome(task.getId());
        assertThat(atOnce.reference()).isEqualTo(dossier);
        assertThat(atOnce.title()).isEqualTo("Les Jardins solidaires");
        assertThat(atOnce.recorded())
                .isEqualTo("C’est enregistré pour Les Jardins solidaires (" + dossier + ") : Qualifier la demande – Demander un"
                        + " complément d'information.");
        assertThat(atOnce.pending()).isTrue();
        assertThat(atOnce.written()).isEqualTo("Si des messages doivent partir, ils sont en préparation.");
        assertThat(atOnce.next()).isEqualTo("En cours : Demander un complément.");

        journey.run();
        ActPanel.Outcome then = outcome(task.getId());
        assertThat(then.pending()).isFalse();
        assertThat(then.written()).isEqualTo("Message envoyé à " + ANNE + ".");
        assertThat(then.next()).isEqualTo("À faire ensuite : Saisir le complément reçu.");
        assertThat(then.tasks()).singleElement().satisfies(next -> {
            assertThat(next.name()).isEqualTo("Saisir le complément reçu");
            assertThat(next.id()).isEqualTo(journey.task(dossier, QualificationSteps.RECORD_INFORMATION).getId());
        });
    }

    @Test
    void caseThatWaitsForItsDay_isSaidToDoSo_inTheWordsOfTheModel() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        journey.complete(task, QualifyRequestAnswers.accept().missionScope("Trois débouchés."));

        assertThat(outcome(task.getId()).next()).startsWith("En attente : ").doesNotContain("Event_");
    }

    /** A job that a thread is at work on, and a date that has come: the engine goes on by itself. */
    @Test
    void itIsPending_whileAJobIsLocked_andWhileATimerIsDue() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        journey.submit(task, QualifyRequestAnswers.accept().missionScope("Trois débouchés."));
        jdbc.sql("update act_ru_job set lock_owner_ = 'thread', lock_exp_time_ = ? where type_ = 'message'")
                .param(Timestamp.from(journey.now().plusSeconds(300))).update();
        assertThat(outcome(task.getId()).pending()).as("a thread is at work on it").isTrue();

        jdbc.sql("update act_ru_job set lock_owner_ = null, lock_exp_time_ = null").update();
        journey.run();
        assertThat(outcome(task.getId()).pending()).as("waits for its day").isFalse();
        assertThat(management.createJobQuery().timers().list()).isNotEmpty().allSatisfy(timer ->
                management.setJobDuedate(timer.getId(), Date.from(journey.now().minusSeconds(1))));
        assertThat(outcome(task.getId()).pending()).as("its day has come").isTrue();
    }

    @Test
    void afterAStartForm_itNamesTheNewCase_andAtItsEndThatNothingIsOpen() {
        String dossier = requested();
        String instance = runtime.createProcessInstanceQuery().processDefinitionKey(ProcessIds.MISSION_JOURNEY)
                .processInstanceBusinessKey(dossier).singleResult().getId();

        assertThat(outcome(instance).recorded())
                .startsWith("C’est enregistré pour Les Jardins solidaires (" + dossier + ") : Saisir une demande et suivre sa mission");
        assertThat(outcome(instance).next()).isEqualTo("À faire ensuite : Qualifier la demande.");
        Task task = journey.task(dossier, QUALIFY);
        journey.complete(task, QualifyRequestAnswers.decline().decisionReason("Hors champ."));
        assertThat(outcome(task.getId()).recorded()).isEqualTo("C’est enregistré pour Les Jardins solidaires (" + dossier
                + ") : Qualifier la demande – Décliner. La demande est déclinée et le dossier est clos.");
        assertThat(outcome(task.getId()).next()).isEqualTo("Il n’y a plus d’étape ouverte.");
        assertThat(outcome(task.getId()).tasks()).isEmpty();
        TaskPanel.File file = journey.as("nantes", () -> files.file(FileKey.sent(task.getId())));
        assertThat(file.context()).isEqualTo(dossier);
        assertThat(file.journal()).isNotEmpty();
    }

    @Test
    void whoHasNotSentTheForm_isToldNothing() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        assertThat(outcome(task.getId())).as("before it is sent").isNull();
        journey.complete(task, QualifyRequestAnswers.decline().decisionReason("Hors champ."));

        assertThat(journey.as("paris", () -> panel.outcome(task.getId()))).isNull();
        assertThat(journey.as("paris", () -> files.file(FileKey.sent(task.getId())))).isNull();
        journey.oversleep(java.time.Duration.ofHours(2));
        assertThat(outcome(task.getId())).as("hours later").isNull();
    }

    @Test
    void caseIsShownToWhoeverOpenedIt_notToWhoeverReportsSomethingAboutIt() {
        String dossier = requested();
        assertThat(asSelection("declare-event",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(dossier))).isFalse();
        assertThat(asSelection(ProcessIds.MISSION_JOURNEY, RequestFixtures.request())).isTrue();
    }

    /** @return whether somebody who works on candidates alone reads the case of the form that they have sent */
    private boolean asSelection(String process, Map<String, Object> answers) {
        identity.setAuthentication("vera", List.of("selection"), List.of("nantes"));
        try {
            String instance = forms.submitStartForm(definition(process), answers).getId();
            assertThat(files.file(FileKey.sent(instance)) != null).isEqualTo(panel.outcome(instance).readable());
            return panel.outcome(instance).readable();
        } finally {
            identity.clearAuthentication();
        }
    }

    private String definition(String process) {
        return repository.createProcessDefinitionQuery().processDefinitionKey(process).latestVersion().singleResult()
                .getId();
    }

    @Test
    void beforeAnEnding_itSaysWhatEnds_andWhoIsWrittenTo_otherwiseNothing() {
        Task task = journey.task(requested(), QUALIFY);

        assertThat(journey.as("nantes", () -> panel.ofTask(task.getId(),
                QualifyRequestAnswers.decline().decisionReason("Hors programme."))))
                .isEqualTo(new ActPanel.Consequences("Décliner",
                        List.of("La demande est déclinée et le dossier est clos."),
                        List.of("Message pour la structure : " + ANNE + ".")));
        assertThat(journey.as("nantes", () -> panel.ofTask(task.getId(), QualifyRequestAnswers.accept())))
                .isNull();
        assertThat(journey.as("nantes", () -> panel.ofTask("gone", QualifyRequestAnswers.decline()))).isNull();
    }

    @Test
    void beforeAStartThatEndsACase_itNamesThePeopleOfThatCase_toItsOwnChapterOnly() {
        String dossier = requested();
        DeclareEventAnswers answers = DeclareEventAnswers.structureWithdrew().chapter("nantes")
                .concernedDossier(dossier);
        String definition = definition("declare-event");

        assertThat(journey.as("nantes", () -> panel.ofStart(definition, answers)).facts())
                .containsExactly("Message pour la structure : " + ANNE + ".",
                        "Étapes ouvertes aujourd’hui : Qualifier la demande.");
        assertThatThrownBy(() -> journey.as("paris", () -> panel.ofStart(definition, answers)))
                .isInstanceOf(Refusal.class)
                .satisfies(refused -> assertThat(List.of(refused.getMessage(), RefusalWords.french(refused)))
                        .noneMatch(words -> words.contains("Anne")));
    }

    @Test
    void manyCasesThatWereTold_costNoMoreQueriesThanAFew_andTheirMailsAreSaid() {
        accounts.create();
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        identity.setAuthentication("nantes", List.of("coordination"), List.of("nantes"));
        try {
            forms.submitTaskForm(task.getId(), QualifyRequestAnswers.moreInformation().missingInformation("Combien ?"));
        } finally {
            identity.clearAuthentication();
        }
        journey.run();
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist");
        String address = "/camunda/api/tasklist/plugin/journey/default/act/" + task.getId();
        nantes.get(address);

        tell(dossier, 1, 5);
        List<String> few = Statements.during(() ->
                assertThat(nantes.get(address).json().path("written").asText()).startsWith("Messages envoyés à Anne"));
        tell(dossier, 6, 40);
        List<String> many = Statements.during(() ->
                assertThat(nantes.get(address).json().path("written").asText()).endsWith(" et 36 autres."));

        assertThat(many).hasSizeLessThanOrEqualTo(few.size());
    }

    /** As a session tells its candidates, each of whom is written to in an own case. */
    private void tell(String teller, int first, int last) {
        for (int number = first; number <= last; number++) {
            told.record(CaseReference.of(teller), CaseReference.of("NAN-26-9" + number));
            jdbc.sql("""
                    insert into outbox_mail (unique_key, reference, chapter, instance, template, recipient, language,
                    subject, state, attempts, created_at, next_attempt_at, sent_at)
                    select unique_key || :number, 'NAN-26-9' || :number, chapter, instance, template,
                    'structure-99999' || :number, language, subject, state, attempts, created_at, next_attempt_at, sent_at
                    from outbox_mail where reference = :teller order by id desc limit 1""")
                    .param("number", String.valueOf(number)).param("teller", teller).update();
        }
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    private ActPanel.Outcome outcome(String subject) {
        return journey.as("nantes", () -> panel.outcome(subject));
    }
}
