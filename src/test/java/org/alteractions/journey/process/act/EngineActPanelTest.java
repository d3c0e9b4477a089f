package org.alteractions.journey.process.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.structure.Requesting;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.Story;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What staff are told before and after they send a form. */
@Story
class EngineActPanelTest {

    private static final String QUALIFY = "userTask_qualifyRequest";
    private static final String ANNE = "Anne Le Goff (Les Jardins solidaires)";

    @Autowired
    JourneyDriver journey;

    @Autowired
    ActPanel panel;

    @Autowired
    TaskPanel files;

    @Autowired
    RepositoryService repository;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormService forms;

    @Autowired
    IdentityService identity;

    @Test
    void afterATask_itSaysWhatIsUnderWay_andThenWhatWasSentAndWhatComesNext() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        journey.submit(task, Map.of("qualificationDecision", "moreInformation", "missingInformation", "Combien ?"));

        ActPanel.Outcome atOnce = outcome(task.getId());
        assertThat(atOnce.reference()).isEqualTo(dossier);
        assertThat(atOnce.title()).isEqualTo("Les Jardins solidaires");
        assertThat(atOnce.recorded())
                .isEqualTo("C’est enregistré : Qualifier la demande – Demander un complément d'information.");
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
            assertThat(next.id()).isEqualTo(journey.task(dossier, "userTask_recordInformation").getId());
        });
    }

    @Test
    void caseThatWaitsForItsDay_isSaidToDoSo_inTheWordsOfTheModel() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        journey.complete(task, Map.of("qualificationDecision", "accept", "missionScope", "Trois débouchés."));

        assertThat(outcome(task.getId()).next()).startsWith("En attente : ").doesNotContain("Event_");
    }

    @Test
    void afterAStartForm_itNamesTheNewCase_andAtItsEndThatNothingIsOpen() {
        String dossier = requested();
        String instance = runtime.createProcessInstanceQuery().processDefinitionKey("mission-journey")
                .processInstanceBusinessKey(dossier).singleResult().getId();

        assertThat(outcome(instance).recorded())
                .startsWith("C’est enregistré : Parcours d'une mission – ");
        assertThat(outcome(instance).next()).isEqualTo("À faire ensuite : Qualifier la demande.");
        Task task = journey.task(dossier, QUALIFY);
        journey.complete(task, Map.of("qualificationDecision", "decline", "decisionReason", "Hors champ."));
        assertThat(outcome(task.getId()).recorded()).isEqualTo("C’est enregistré : Qualifier la demande – Décliner."
                + " La demande est déclinée et le dossier est clos.");
        assertThat(outcome(task.getId()).next()).isEqualTo("Il n’y a plus d’étape ouverte.");
        assertThat(outcome(task.getId()).tasks()).isEmpty();
        TaskPanel.File file = journey.as("nantes", () -> files.file(FileKey.sent(task.getId())));
        assertThat(file.reference()).isEqualTo(dossier);
        assertThat(file.journal()).isNotEmpty();
    }

    @Test
    void whoHasNotSentTheForm_isToldNothing() {
        String dossier = requested();
        Task task = journey.task(dossier, QUALIFY);
        assertThat(outcome(task.getId())).as("before it is sent").isNull();
        journey.complete(task, Map.of("qualificationDecision", "decline", "decisionReason", "Hors champ."));

        assertThat(journey.as("paris", () -> panel.outcome(task.getId()))).isNull();
        assertThat(journey.as("paris", () -> files.file(FileKey.sent(task.getId())))).isNull();
        journey.oversleep(java.time.Duration.ofHours(2));
        assertThat(outcome(task.getId())).as("hours later").isNull();
    }

    @Test
    void caseIsShownToWhoeverOpenedIt_notToWhoeverReportsSomethingAboutIt() {
        String dossier = requested();
        assertThat(asSelection("declare-event", Map.of("chapter", "nantes", "concernedDossier", dossier,
                "declaredEvent", "structureWithdrew"))).isFalse();
        assertThat(asSelection("mission-journey", Requesting.request())).isTrue();
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

        assertThat(journey.as("nantes", () -> panel.ofTask(task.getId(), Map.of("qualificationDecision", "decline"))))
                .isEqualTo(new ActPanel.Consequences("Décliner",
                        List.of("La demande est déclinée et le dossier est clos."),
                        List.of("Message pour la structure : " + ANNE + ".")));
        assertThat(journey.as("nantes", () -> panel.ofTask(task.getId(), Map.of("qualificationDecision", "accept"))))
                .isNull();
        assertThat(journey.as("nantes", () -> panel.ofTask("gone", Map.of("qualificationDecision", "decline")))).isNull();
    }

    @Test
    void beforeAStartThatEndsACase_itNamesThePeopleOfThatCase_toItsOwnChapterOnly() {
        String dossier = requested();
        Map<String, Object> answers = Map.of("chapter", "nantes", "concernedDossier", dossier,
                "declaredEvent", "structureWithdrew");
        String definition = definition("declare-event");

        assertThat(journey.as("nantes", () -> panel.ofStart(definition, answers)).facts())
                .containsExactly("Message pour la structure : " + ANNE + ".",
                        "Étapes ouvertes aujourd’hui : Qualifier la demande.");
        assertThat(journey.as("paris", () -> panel.ofStart(definition, answers)).facts())
                .contains("Message pour la structure.")
                .allSatisfy(fact -> assertThat(fact).doesNotContain("Anne"));
    }

    private String requested() {
        return journey.start("mission-journey", "nantes", Requesting.request());
    }

    private ActPanel.Outcome outcome(String subject) {
        return journey.as("nantes", () -> panel.outcome(subject));
    }
}
