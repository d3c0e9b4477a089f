package org.alteractions.journey.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.ids.FormIds;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Opens, reads, fills in and sends every form with mouse and keyboard, and checks that the process moves on. */
@BrowserStory
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryFormInTheBrowserTest extends StoryTest {

    /** Its schools are chosen when it opens; nothing of it is its reader's own. */
    private static final String ANSWERED_AS_PROPOSED = FormIds.PLAN_PRESENTATIONS;

    @Autowired
    List<FormCases> features;

    @Autowired
    TaskService tasks;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskPanel panel;

    private final Set<String> photographed = new TreeSet<>();

    Stream<FormCase> cases() {
        return features.stream().flatMap(feature -> feature.cases().stream());
    }

    @Test
    void everyFormHasACase() {
        Set<String> tried = cases().map(FormCase::form).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried)
                .as("forms that are tried in the browser")
                .containsExactlyInAnyOrderElementsOf(FormSchema.all());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void formIsOpenedAnsweredAndSent_andTheProcessMovesOn(FormCase way, Staff staff) {
        String reference = way.bring().get();
        if (way.process() == null) {
            answerTask(way, reference, staff.of(way.chapter()));
        } else {
            startProcess(way, reference, staff.of(way.chapter()));
        }
        assertThat(jdbc.sql("select subject from task_draft").query(String.class).list())
                .as("drafts of forms that were sent")
                .isEmpty();
        journey.run();
        assertThat(runtime.createIncidentQuery().count()).as("incidents").isZero();
        way.after().accept(reference);
    }

    private void answerTask(FormCase way, String reference, Tasklist tasklist) {
        List<Task> open = journey.tasks(reference, way.task());
        Task task = open.get(0);
        tasklist.openAfterAnother(task.getId());
        TaskPanel.Card card = panel.card(task.getId());
        String name = task.getName().replaceAll(" · .*", " · ") + card.about();
        tasklist.assertOpen(name);
        if (task.getFollowUpDate() == null) {
            tasklist.assertListed(name + " · " + card.context());
        }
        tasklist.claim();
        Map<String, Object> shown = journey.shown(task);
        Map<String, Object> answers = answers(way, reference, shown);
        readAndFill(tasklist, filler(tasklist.form(), way, shown), way, answers);
        tasklist.complete();
        answerQuestion(tasklist, way, answers);
        tasklist.assertNoneOpen();
        assertThat(tasks.createTaskQuery().taskId(task.getId()).count()).as("the task, after it was sent").isZero();
    }

    private void startProcess(FormCase way, String reference, Tasklist tasklist) {
        Locator form = tasklist.startFormAfterAnother(way.process());
        Map<String, Object> shown = journey.shownAtStart(way.process(), way.chapter());
        Map<String, Object> answers = answers(way, reference, shown);
        readAndFill(tasklist, filler(form, way, shown), way, answers);
        tasklist.start();
        answerQuestion(tasklist, way, answers);
        tasklist.assertStarted();
    }

    private static void answerQuestion(Tasklist tasklist, FormCase way, Map<String, Object> answers) {
        if (FormSchema.of(way.form()).ends(answers)) {
            tasklist.sendAllTheSame();
        }
    }

    private void readAndFill(Tasklist tasklist, FormFiller filler, FormCase way, Map<String, Object> answers) {
        filler.assertReadable();
        filler.fill(answers);
        filler.assertReadable();
        if (!way.form().equals(ANSWERED_AS_PROPOSED)) {
            tasklist.assertDraftKept();
        }
        if (Staff.PHOTOGRAPHS && photographed.add(way.form())) {
            tasklist.photographForm(Staff.SCREENSHOTS.resolve("forms").resolve(way.form() + ".jpg"));
        }
    }

    private static Map<String, Object> answers(FormCase way, String reference, Map<String, Object> shown) {
        Map<String, Object> answers = way.answersAbout(reference);
        way.chosen().forEach(key -> {
            FormSchema.Field field = FormSchema.of(way.form()).field(key);
            List<String> offered = Choices.values(shown.get(field.valuesKey().orElseThrow()));
            answers.put(key, field.type().equals("select") ? offered.get(0) : offered);
        });
        return answers;
    }

    private static FormFiller filler(Locator form, FormCase way, Map<String, Object> shown) {
        form.locator(".fjs-form-field").first().waitFor();
        return new FormFiller(form, FormSchema.of(way.form()), Choices.of(shown));
    }
}
