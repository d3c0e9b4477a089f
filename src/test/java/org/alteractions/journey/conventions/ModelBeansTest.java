package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.mail.Appointments;
import org.alteractions.journey.mail.Recipients;
import org.alteractions.journey.process.act.ActMails;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.testing.Story;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Models match the running application: mail recipients exist, and a feature handles each form. */
@Story
class ModelBeansTest {

    /** Forms whose answers are kept as they are: nothing in the domain follows from them. */
    private static final Set<String> RECORD_ONLY = Set.of();

    @Autowired
    List<Recipients> audiences;

    @Autowired
    ActMails mails;

    @Autowired
    List<Appointments> appointments;

    @Autowired
    List<StartFormHandler> openers;

    @Autowired
    List<TaskFormHandler> recorders;

    @TestFactory
    Stream<DynamicTest> mailIsWrittenToAnAudienceThatExists() {
        Set<String> known = audiences.stream().map(Recipients::name).collect(toSet());
        return Models.each(model -> ModelReferencesTest.mailSteps(model, "to")
                .flatMap(input -> Expression.literals(input.getTextContent())
                        .filter(to -> !known.contains(to))
                        .map(to -> Expression.ownerNode(input) + " writes to '" + to + "'; audiences are " + known)));
    }

    /** What a form writes before it is sent for good: in words that staff know. */
    @TestFactory
    Stream<DynamicTest> formThatCannotBeUndoneNamesAudiencesThatExist() {
        return Forms.each(form -> EndingMarksTest.audiences(form)
                .filter(audience -> mails.role(audience).equals(audience))
                .map(audience -> "writes to '" + audience + "', for which mails/audiences.yaml has no words"));
    }

    @Test
    void everyAudienceHasWordsForStaff() {
        assertThat(audiences).extracting(Recipients::name).allSatisfy(audience ->
                assertThat(mails.role(audience)).as("mails/audiences.yaml: " + audience).isNotEqualTo(audience));
    }

    @TestFactory
    Stream<DynamicTest> mailIsAboutADateThatAFeatureKeeps() {
        Set<String> known = appointments.stream().map(Appointments::name).collect(toSet());
        return Models.each(model -> ModelReferencesTest.mailSteps(model, "appointment")
                .filter(input -> !Arrays.stream(input.getTextContent().split(",")).map(String::strip).allMatch(known::contains))
                .map(input -> Expression.ownerNode(input) + " is about '" + input.getTextContent() + "'; dates are "
                        + known));
    }

    @TestFactory
    Stream<DynamicTest> startFormIsOpenedByAFeature() {
        Set<String> opened = openers.stream().map(StartFormHandler::form).collect(toSet());
        return Models.each(model -> model.all(StartEvent.class).stream()
                .filter(start -> start.getCamundaFormRef() != null && !opened.contains(start.getCamundaFormRef()))
                .map(start -> start.getId() + ": no CaseOpener takes the form '" + start.getCamundaFormRef() + "'"));
    }

    @TestFactory
    Stream<DynamicTest> taskFormIsTakenByAFeature_orDeliberatelyRecordedOnly() {
        Set<String> taken = recorders.stream().map(TaskFormHandler::form).collect(toSet());
        return Models.each(model -> model.all(UserTask.class).stream()
                .filter(task -> !taken.contains(task.getCamundaFormRef())
                        && !RECORD_ONLY.contains(task.getCamundaFormRef()))
                .map(task -> task.getId() + ": no TaskFormRecorder takes the form '" + task.getCamundaFormRef() + "'"));
    }

    @Test
    void everyRecorderAndOpenerBelongsToAFormOfSomeModel() {
        Set<String> used = Models.all().stream()
                .flatMap(model -> model.nodes().stream())
                .map(ModelReferencesTest::formOf)
                .filter(form -> form != null)
                .collect(toSet());
        assertThat(Stream.concat(
                        openers.stream().map(StartFormHandler::form), recorders.stream().map(TaskFormHandler::form)))
                .as("forms that the code waits for")
                .isSubsetOf(used);
    }
}
