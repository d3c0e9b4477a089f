package org.alteractions.journey.browser;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.act.ActMails;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.testing.StoredRows;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every mail that a final submit causes goes to a recipient or group that the confirmation question has named. The
 * question rehearses the form and leaves no row in the database.
 */
@Story
@Tag("chaos")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ForetoldMailsTest extends StoryTest {

    /** Mails to those who are known only afterwards, by the words' name in mails/audiences.yaml. */
    private static final Map<String, Set<String>> LATER = Map.of(
            "newCoach", Set.of("coach-changed", "coaching-asked"),
            "newStudent", Set.of("team-changed", "mission-introduction", "kick-off-invitation"),
            "newTeam", Set.of("mission-introduction", "coaching-asked"),
            "newTeams", Set.of("mission-introduction", "coaching-asked"),
            "partnersIfNobodyIsTrained", Set.of("season-cancelled"),
            "presentStudents", Set.of("student-trained"),
            "withoutTeamAtLast", Set.of("application-not-placed"));

    @Autowired
    List<FormCases> features;

    @Autowired
    SeasonStops seasons;

    @Autowired
    FormService forms;

    @Autowired
    TaskService tasks;

    @Autowired
    RepositoryService repository;

    @Autowired
    ActPanel panel;

    @Autowired
    ActMails mails;

    @Autowired
    List<Recipients> audiences;

    @Autowired
    StoredRows rows;

    /** Other answers at the end of ways that lead to the same form. */
    private static final Map<String, List<Map<String, String>>> OTHER_ANSWERS = Map.ofEntries(
            entry("agree-scope-change, agreed", stop("scopeDecision")),
            entry("answer-invitation, another time", List.of(Map.of("slotAnswer", "declines"))),
            entry("confirm-with-school, confirmed", List.of(Map.of("schoolAnswer", "cancelled"))),
            entry("decide-leftover-dossier, next season",
                    List.of(Map.of("leftoverDecision", "close", "leftoverReason", "Aucun coach."))),
            entry("decide-restitution, another date", List.of(Map.of("restitutionDecision", "close"))),
            entry("follow-up-risk, over", stop("riskOutcome")),
            entry("hold-mid-term, on track", stop("midTermOutcome")),
            entry("publish-plan, published", List.of(Map.of("planDecision", "cancel"))),
            entry("receive-deliverable, accepted", stop("deliverableOutcome")),
            entry("record-attendance, held", List.of(Map.of("sessionOutcome", "postponed"))),
            entry("record-offer-answer, accepted", List.of(Map.of("offerAnswer", "decline"))),
            entry("record-presentation, held", List.of(Map.of("presentationOutcome", "cancelled"))),
            entry("replace-coach, replaced", List.of(Map.of("coachDecision", "wait"), Map.of(
                    "coachDecision", "stopMission", "stopReason", "Les attentes sont trop éloignées."))),
            entry("replace-student, replaced", List.of(
                    Map.of("replacementDecision", "goOn", "departureReason", "studies"),
                    Map.of("replacementDecision", "goOnWithFewer", "departureReason", "studies"),
                    Map.of("replacementDecision", "stopMission", "departureReason", "studies",
                            "stopReason", "Trop peu d'étudiants."))),
            entry("run-session, held", List.of(Map.of("sessionOutcome", "postponed"))));

    /** Marks that write to nobody, by design. */
    private static final Set<String> SILENT = Set.of("describe-student.forgottenWishes");

    private static List<Map<String, String>> stop(String decision) {
        return List.of(Map.of(decision, "stopMission", "stopReason", "Les attentes sont trop éloignées."));
    }

    Stream<FormCase> finalWays() {
        return Stream.concat(
                        features.stream().flatMap(feature -> feature.cases().stream()).flatMap(way -> Stream.concat(
                                Stream.of(way),
                                OTHER_ANSWERS.getOrDefault(way.toString(), List.of()).stream().map(way::answering))),
                        seasons.ways())
                .filter(way -> FormSchema.of(way.form()).ends(asFarAsKnown(way)));
    }

    @Test
    void everyMarkedChoice_isOnOneOfTheseWays() {
        Set<String> walked = finalWays()
                .flatMap(way -> FormSchema.of(way.form()).marks(asFarAsKnown(way)))
                .collect(Collectors.toSet());
        assertThat(FormSchema.all().stream().flatMap(form -> FormSchema.of(form).marks()))
                .filteredOn(mark -> !SILENT.contains(mark))
                .isSubsetOf(walked);
    }

    private record Written(String template, String recipient) {}

    @ParameterizedTest
    @MethodSource("finalWays")
    void everybodyWhoIsWrittenTo_wasNamedBefore(FormCase way) {
        String reference = way.bring().get();
        Task task = way.process() == null ? journey.tasks(reference, way.task()).get(0) : null;
        String definition = task != null ? null : repository.createProcessDefinitionQuery()
                .processDefinitionName(way.process()).latestVersion().singleResult().getId();
        Map<String, Object> answers = FilledForm.answers(way, reference, task != null
                ? journey.shown(task) : journey.shownAtStart(way.process(), way.chapter()));
        if (task == null) {
            answers.putIfAbsent("chapter", way.chapter());
        }
        List<String> named = FormSchema.of(way.form()).audiences(answers);
        Set<String> known = recipients(named, at(task, reference));
        Map<String, String> unasked = rows.now();
        ActPanel.Consequences asked = journey.as(way.chapter(), () -> task != null
                ? panel.ofTask(task.getId(), answers) : panel.ofStart(definition, answers));
        assertThat(rows.now()).as("what the question alone has written").isEqualTo(unasked);
        assertSaid(named, at(task, reference), asked.facts());
        long before = lastMail();

        if (task != null) {
            journey.submit(task, answers);
        } else {
            journey.as(way.chapter(), () -> forms.submitStartForm(definition, answers));
        }
        journey.run();

        assertThat(writtenAfter(before))
                .filteredOn(mail -> !known.contains(mail.recipient()))
                .filteredOn(mail -> named.stream()
                        .noneMatch(later -> LATER.getOrDefault(later, Set.of()).contains(mail.template())))
                .as("written to, but not named in the question, which names %s", named)
                .isEmpty();
    }

    private void assertSaid(List<String> named, CaseContext context, List<String> facts) {
        named.stream()
                .filter(audience -> LATER.containsKey(audience) || !recipients(List.of(audience), context).isEmpty())
                .forEach(audience -> assertThat(facts).as(audience).anySatisfy(fact ->
                        assertThat(fact).startsWith("Message pour " + mails.role(audience))
                                .doesNotContain("n’ont pas pu être déterminés")));
    }

    private Set<String> recipients(List<String> named, CaseContext context) {
        Set<String> known = new HashSet<>();
        audiences.stream()
                .filter(audience -> named.contains(audience.name()))
                .flatMap(audience -> audience.recipients(context).stream())
                .map(recipient -> recipient.id().value())
                .forEach(known::add);
        return known;
    }

    private CaseContext at(Task task, String reference) {
        Map<String, Object> variables = task == null ? Map.of() : tasks.getVariables(task.getId());
        return new CaseContext(
                CaseReference.of(reference), null, null, key -> Objects.toString(variables.get(key), null));
    }

    private long lastMail() {
        return jdbc.sql("select coalesce(max(id), 0) from outbox_mail").query(Long.class).single();
    }

    private List<Written> writtenAfter(long id) {
        return jdbc.sql("select template, recipient from outbox_mail where id > ? and state <> 'DROPPED'").param(id)
                .query(Written.class).list();
    }

    private static Map<String, Object> asFarAsKnown(FormCase way) {
        Map<String, Object> answers = new HashMap<>(way.answers());
        way.chosen().forEach(key -> answers.putIfAbsent(key, "chosen"));
        if (way.about() != null) {
            answers.put(way.about(), "chosen");
        }
        return answers;
    }
}
