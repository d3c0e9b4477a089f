package org.alteractions.journey.process.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mission.MissionFixtures;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.tasklist.FileKey;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;
import org.alteractions.journey.process.tasklist.TaskPanel.AnsweredStep;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.review.ReviewFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Statements;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RecordRestitutionAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.RestitutionSteps;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The finished steps of a case as a user sees them. */
@Story
class CaseAnswersTest extends StoryTest {

    private static final String CASE = "NAN-26-999";

    /** What a designer may draw: two steps of two groups, and one that is open. */
    private static final String MODEL = """
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
                xmlns:camunda="http://camunda.org/schema/1.0/bpmn" targetNamespace="test">
              <bpmn:process id="drawn" isExecutable="true" camunda:historyTimeToLive="1">
                <bpmn:startEvent id="start" />
                <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="ours" />
                <bpmn:userTask id="ours" name="Préparer la visite" camunda:formRef="drawn-form"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="coordination" />
                <bpmn:sequenceFlow id="f2" sourceRef="ours" targetRef="theirs" />
                <bpmn:userTask id="theirs" name="Trouver un coach" camunda:formRef="drawn-form"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="coach-relations" />
                <bpmn:sequenceFlow id="f3" sourceRef="theirs" targetRef="open" />
                <bpmn:userTask id="open" camunda:formRef="drawn-form"
                    camunda:formRefBinding="deployment" camunda:candidateGroups="coach-relations" />
              </bpmn:process>
            </bpmn:definitions>
            """;
    private static final String FORM = """
            {"id": "drawn-form", "type": "default", "schemaVersion": 16, "components": [
              {"type": "textarea", "key": "addedByDesigner", "label": "%s"},
              {"type": "select", "key": "moment", "label": "Moment de la visite",
               "values": [{"label": "Le matin", "value": "morning"}, {"label": "Le soir", "value": "evening"}]},
              {"type": "datetime", "subtype": "date", "key": "visitOn", "dateLabel": "Jour de la visite"},
              {"type": "checkbox", "key": "withCoach", "label": "Avec le coach"},
              {"type": "number", "key": "length", "label": "Durée en heures", "decimalDigits": 1},
              {"type": "textfield", "key": "leftEmpty", "label": "Laissé vide"}]}
            """;

    @LocalServerPort
    int port;

    @Autowired
    ReviewFixtures restitution;

    @Autowired
    MissionFixtures mission;

    @Autowired
    TaskPanel panel;

    @Autowired
    Colleagues colleagues;

    @Autowired
    RepositoryService repository;

    @Autowired
    IdentityService identity;

    private final List<String> deployments = new ArrayList<>();

    @AfterEach
    void removeWhatWasDrawn() {
        deployments.forEach(deployment -> repository.deleteDeployment(deployment, true));
    }

    @Test
    void designersAddedQuestion_isReadInTheWordsOfTheFormThatWasUsed() {
        draw("À quoi faut-il penser ?");
        journey.call("drawn", CASE, "nantes");
        journey.complete(CASE, "ours", Map.of(
                "addedByDesigner", "Apporter *des* <b>bottes</b>\net un plan.", "moment", "evening",
                "visitOn", "2027-03-04", "withCoach", true, "length", 1.5, "leftEmpty", " "));
        draw("Remarques");

        AnsweredStep step = read(CASE, "theirs", "coordination").get(0);

        assertThat(step.step()).isEqualTo("Préparer la visite");
        assertThat(step.by()).isEqualTo("story-nantes");
        assertThat(step.answers()).containsExactly(
                said("À quoi faut-il penser ?", "Apporter *des* <b>bottes</b>\net un plan."),
                said("Moment de la visite", "Le soir"),
                said("Jour de la visite", "jeudi 4 mars 2027"),
                said("Avec le coach", "oui"),
                said("Durée en heures", "1,5"));
    }

    @Test
    void formThatIsGone_leavesKeysAndValues() {
        draw("À quoi faut-il penser ?");
        journey.call("drawn", CASE, "nantes");
        journey.complete(CASE, "ours", Map.of("addedByDesigner", "À des bottes.", "withCoach", false));
        jdbc.sql("update task_record set form_version = 77").update();

        assertThat(read(CASE, "theirs", "coordination").get(0).answers())
                .containsExactly(said("addedByDesigner", "À des bottes."), said("withCoach", "non"));
    }

    @Test
    void anotherGroupsStep_isNotRead_norAnotherCases() {
        draw("À quoi faut-il penser ?");
        journey.call("drawn", CASE, "nantes");
        journey.call("drawn", "NAN-26-998", "nantes");
        journey.complete("NAN-26-998", "ours", Map.of("addedByDesigner", "D'un autre dossier."));
        journey.complete(CASE, "ours", Map.of("addedByDesigner", "Pour la coordination."));
        journey.complete(CASE, "theirs", Map.of("addedByDesigner", "Pour les coachs."));

        assertThat(texts(read(CASE, "open", "coach-relations"))).containsExactly("Pour les coachs.");
        assertThat(texts(read(CASE, "open", "coordination"))).containsExactly("Pour les coachs.", "Pour la coordination.");
        assertThat(read(CASE, "open", "operators")).isEmpty();
    }

    @Test
    void startFormAndNotesOfAQualification_areRead_whereTheyWereForgottenSoFar() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Quels débouchés ?"));

        List<AnsweredStep> steps = read(dossier, QualificationSteps.RECORD_INFORMATION, "coordination");

        assertThat(steps).extracting(AnsweredStep::step)
                .containsExactly("Qualifier la demande", "Saisir une demande et suivre sa mission");
        assertThat(steps.get(0).answers()).containsExactly(
                said("Décision prise avec la structure", "Demander un complément d'information"),
                said("Informations à demander", "Quels débouchés ?"));
        assertThat(steps.get(1).answers()).contains(
                said("Antenne", "Nantes"), said("Nature juridique", "Association"),
                said("Besoin exprimé par la structure", RequestFixtures.request().get("dossierNeed").toString()));
        assertThat(read(dossier, QualificationSteps.RECORD_INFORMATION, "coach-relations")).isEmpty();
    }

    @Test
    void whoWasAtTheRestitution_andWhyItWasPutOff() {
        String dossier = restitution.scheduled();
        LocalDateTime putOff = LocalDate.parse(mission.inDays(20)).atTime(18, 0);
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION,
                RecordRestitutionAnswers.postponed().postponedTo(putOff.toString()).postponedPlace("Mairie"));
        journey.complete(dossier, RestitutionSteps.RECORD_RESTITUTION, ReviewFixtures.held(mission.inDays(0)));
        journey.fire(dossier, OneYearReviewSteps.YEAR_PASSED);

        List<AnsweredStep> steps = read(dossier, OneYearReviewSteps.HOLD_REVIEW, "coordination");

        assertThat(steps.get(0).answers()).contains(new Answer("Étaient présents",
                List.of("la structure", "le coach", "un représentant de l'antenne")));
        assertThat(steps.get(1).answers()).contains(
                said("Restitution", "Elle est reportée"), said("Nouvelle date", WrittenDates.moment(putOff)));
    }

    @Test
    void bigCase_isReadPageByPage() {
        draw("À quoi faut-il penser ?");
        journey.call("drawn", CASE, "nantes");
        journey.complete(CASE, "ours", Map.of("addedByDesigner", "0"));
        for (int more = 1; more <= CaseAnswers.MOST; more++) {
            jdbc.sql("""
                    insert into task_record (subject, reference, process, element, form, form_version, author,
                    recorded_at, answers) select ?, reference, process, element, form, form_version, author,
                    recorded_at, ? from task_record where subject not like 'more%'""")
                    .params("more" + more, "{\"addedByDesigner\":\"" + more + "\"}").update();
        }
        Task task = journey.task(CASE, "theirs");

        TaskPanel.AnsweredSteps newest = as("coordination", task, Long.MAX_VALUE);
        TaskPanel.AnsweredSteps rest = as("coordination", task, newest.steps().get(CaseAnswers.MOST - 1).id());

        assertThat(newest.more()).isTrue();
        assertThat(texts(newest.steps())).startsWith("20", "19").endsWith("1");
        assertThat(rest.more()).isFalse();
        assertThat(texts(rest.steps())).containsExactly("0");
    }

    @Test
    void bigCase_asksTheDatabaseNoMoreOftenThanASmallOne() {
        accounts.create();
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        String address = "/camunda/api/tasklist/plugin/journey/default/task/"
                + journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId() + "/answers";
        WebCaller nantes = WebCaller.browser(port, "nantes", "tasklist");
        nantes.get(address);

        List<String> small = Statements.during(() -> nantes.get(address));
        for (int more = 1; more < CaseAnswers.MOST; more++) {
            jdbc.sql("""
                    insert into task_record (subject, reference, process, element, form, form_version, author,
                    recorded_at, answers) select ?, reference, process, element, form, form_version, ?,
                    recorded_at, answers from task_record where subject not like 'more%'""")
                    .params("more" + more, "structure-" + more).update();
        }
        List<String> big = Statements.during(() -> assertThat(nantes.get(address).json().path("steps"))
                .hasSize(CaseAnswers.MOST));

        // Besides one for all participants, whatever their number.
        assertThat(big).hasSizeBetween(small.size(), small.size() + 1);
    }

    @Test
    void participantsHaveNameAndRole_theErasedHaveNone() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        Long structure = jdbc.sql("select id from structure").query(Long.class).single();
        jdbc.sql("insert into stored_entry (id, version, kind, chapter, language, sent_at, reference)"
                + " values (53, 0, 'request', 'nantes', 'fr', current_timestamp, ?)").param(dossier).update();
        String known = "structure-" + structure;

        assertThat(colleagues.names(Set.of(known, "entry-53", "student-4711", "coach-4711", "system", "martine")))
                .isEqualTo(new LinkedHashMap<>(Map.of(
                        known, "Anne Le Goff, Les Jardins solidaires (structure)",
                        "entry-53", "Les Jardins solidaires (envoi en ligne)",
                        "student-4711", "personne effacée",
                        "coach-4711", "personne effacée",
                        "system", "automatique",
                        "martine", "martine")));
    }

    private void draw(String question) {
        deployments.add(repository.createDeployment()
                .addString("drawn.bpmn", MODEL)
                .addString("drawn-form.form", FORM.formatted(question))
                .deploy().getId());
    }

    private List<AnsweredStep> read(String reference, String openTask, String group) {
        return as(group, journey.task(reference, openTask), Long.MAX_VALUE).steps();
    }

    private TaskPanel.AnsweredSteps as(String group, Task task, long before) {
        identity.setAuthentication("reader", List.of(group), List.of("nantes"));
        try {
            return panel.answers(FileKey.task(task.getId()), before);
        } finally {
            identity.clearAuthentication();
        }
    }

    private static List<String> texts(List<AnsweredStep> steps) {
        return steps.stream().map(step -> step.answers().get(0).values().get(0)).toList();
    }

    private static Answer said(String question, String value) {
        return new Answer(question, List.of(value));
    }
}
