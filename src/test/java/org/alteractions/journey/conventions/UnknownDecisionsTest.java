package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.Story;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** A choice that a designer adds to a form without an enum constant is never treated as another choice. */
@Story
class UnknownDecisionsTest {

    @Autowired
    List<TaskFormHandler> handlers;

    @TestFactory
    Stream<DynamicTest> taskFormRefusesIt_atItsField() {
        Map<String, TaskFormHandler> byForm =
                handlers.stream().collect(toMap(TaskFormHandler::form, Function.identity()));
        return ChoiceEnum.all().stream()
                .filter(choice -> byForm.containsKey(choice.form()) && isDecision(choice.key()))
                .map(choice -> DynamicTest.dynamicTest(choice.form() + " " + choice.key(), () -> {
                    Refusal refusal = catchThrowableOfType(
                            Refusal.class, () -> byForm.get(choice.form()).record(unknown(choice)));
                    assertThat(refusal.field()).isEqualTo(choice.key());
                    assertThat(RefusalWords.french(refusal)).contains("ne connaît pas encore ce choix");
                }));
    }

    private static boolean isDecision(String key) {
        return Stream.of(Variable.values()).anyMatch(variable -> variable.key().equals(key)) || key.endsWith("Decision");
    }

    private static Submission unknown(ChoiceEnum choice) {
        CaseContext somewhere = new CaseContext(CaseReference.of("NAN-26-001"), "mission", choice.form(), key -> "1");
        return new Submission(choice.form(), somewhere, "nantes", Instant.EPOCH,
                Map.of(choice.key(), "neverHeardOf"), List.of());
    }
}
