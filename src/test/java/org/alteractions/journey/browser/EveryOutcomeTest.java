package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.KnownPanel;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The confirmation after each way through each form: the case, the mail recipients and the next steps. */
@Story
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryOutcomeTest extends StoryTest {

    /** Keys of sessions, schools and partners, values of choices, ids: nothing that people read. */
    private static final Pattern TECHNICAL =
            Pattern.compile("PARTNER|AUTUMN/|SPRING/|AUTUMN(?!-\\d)|[a-z][A-Z]|\\b(?:coach|school|student|interviewer)-\\d|null|\\{");

    private static final Pattern RECORDED = Pattern.compile("C’est enregistré pour .{3,140} : \\p{Lu}.+\\.");
    private static final Pattern WRITTEN = Pattern.compile(
            "Aucun message n’est parti à cette étape\\.|Messages? envoyés? à .+\\.");
    private static final Pattern NEXT = Pattern.compile("(?:À faire ensuite|En attente|En cours)(?:, dans d’autres dossiers)?"
            + " : .+\\.|Il n’y a plus d’étape ouverte\\.|Rien d’autre n’est à faire : .+\\.");

    @Autowired
    List<FormCases> features;

    @Autowired
    FormService forms;

    @Autowired
    RepositoryService repository;

    @Autowired
    ActPanel panel;

    @Autowired
    KnownPanel known;

    Stream<FormCase> cases() {
        return features.stream().flatMap(feature -> feature.cases().stream());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void saysWhatWasRecorded_whoWasWrittenTo_andWhatFollows(FormCase way) {
        String subject = send(way, way.bring().get());
        journey.run();

        ActPanel.Outcome said = journey.as(way.chapter(), () -> panel.outcome(subject));
        assertThat(said.pending()).as("something is still under way").isFalse();
        assertThat(said.recorded()).matches(RECORDED).doesNotContainPattern(TECHNICAL).doesNotContain("..");
        assertThat(said.written()).matches(WRITTEN).doesNotContainPattern(TECHNICAL);
        assertThat(said.next()).matches(NEXT).doesNotContainPattern(TECHNICAL).doesNotContain("trop longue");
        assertThat(said.reference() + " " + said.title()).doesNotContainPattern(TECHNICAL);
        assertThat(said.tasks()).extracting(ActPanel.OpenTask::name).doesNotHaveDuplicates()
                .allSatisfy(name -> assertThat(name).doesNotContainPattern(TECHNICAL));
    }

    /** Where a form chooses in several lists, or writes in other cases, or opens one task for each of several people. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            register-coach, added              | recorded | Maël Le Goff (coach)
            register-school, added             | recorded | École Centrale de Nantes
            register-interviewer, added        | recorded | Nina Kowalski
            report-disruption, late and leaving| recorded | Candidats en retard : Léa Martin et
            report-disruption, late and leaving| recorded | Candidats qui ne sont pas venus :
            run-session, held                  | tasks    | Saisir une évaluation : Tom Martin – NAN-2026-AUTUMN-002, avec
            publish-plan, published            | written  | Léa Martin
            publish-plan, published            | written  | Nora Bell
            review-teams, all at once          | written  | Anne Le Goff
            review-teams, all at once          | tasks    | Planifier la réunion de lancement : Les Jardins solidaires (NAN-26-001)
            deliberate, decided                | tasks    | Saisir la réponse à la place proposée : Tom Martin (NAN-2026-AUTUMN-002)
            """)
    void namesEverybody(String name, String part, String words) {
        FormCase way = cases().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
        String subject = send(way, way.bring().get());
        journey.run();

        ActPanel.Outcome said = journey.as(way.chapter(), () -> panel.outcome(subject));
        assertThat(switch (part) {
            case "recorded" -> said.recorded();
            case "written" -> said.written();
            default -> said.tasks().toString();
        }).contains(words);
    }

    /** What is asked about names who is written to. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            record-restitution, held           | Message pour la structure : Anne Le Goff
            record-restitution, held           | Message pour l’équipe (4 personnes) : Omar Diallo
            receive-deliverable, accepted      | Message pour le coach : Paul Kervella.
            hold-review, reviewed              | Message pour l’équipe (4 personnes) : Omar Diallo
            replace-coach, replaced            | Message pour la structure : Anne Le Goff
            publish-plan, published            | Message pour les candidats du planning (3 personnes) :
            """)
    void asksBefore(String name, String fact) {
        FormCase way = cases().filter(one -> one.toString().equals(name)).findFirst().orElseThrow();
        String reference = way.bring().get();
        Task task = journey.tasks(reference, way.task()).get(0);
        Map<String, Object> answers = FilledForm.answers(way, reference, journey.shown(task));

        ActPanel.Consequences asked = journey.as(way.chapter(), () -> panel.ofTask(task.getId(), answers));
        assertThat(asked.ends()).isNotEmpty();
        assertThat(asked.facts()).anySatisfy(one -> assertThat(one).startsWith(fact));
    }

    private String send(FormCase way, String reference) {
        if (way.process() == null) {
            Task task = journey.tasks(reference, way.task()).get(0);
            journey.submit(task, FilledForm.answers(way, reference, journey.shown(task)));
            return task.getId();
        }
        String definition = repository.createProcessDefinitionQuery().processDefinitionName(way.process())
                .latestVersion().singleResult().getId();
        Map<String, Object> answers = FilledForm.answers(way, reference, journey.shownAtStart(way.process(), way.chapter()));
        answers.putIfAbsent("chapter", way.chapter());
        Map<String, String> chosen = new HashMap<>();
        answers.forEach((key, value) -> chosen.put(key, String.valueOf(value)));
        KnownPanel.Known record = journey.as(way.chapter(), () -> known.known(definition, chosen));
        if (record != null) {
            record.values().forEach(answers::putIfAbsent);
        }
        return journey.as(way.chapter(), () -> forms.submitStartForm(definition, answers)).getId();
    }
}
