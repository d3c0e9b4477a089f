package org.alteractions.journey.process.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.testing.RefusalWords;
import org.alteractions.journey.testing.ids.FormIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubmissionTest {

    private enum Outcome { HELD, STRUCTURE_SILENT, STOP_MISSION }

    @ParameterizedTest
    @EnumSource
    void decisionIsTheConstantWhoseValueWasChosen(Outcome outcome) {
        assertThat(answering(Submission.value(outcome)).decision("outcome", Outcome.class)).isEqualTo(outcome);
    }

    /** A gateway compares texts as they are, so another spelling would be recorded and then routed nowhere. */
    @ParameterizedTest
    @ValueSource(strings = {"prolonged", "Held", "HELD", "structuresilent", "STRUCTURE_SILENT", "stop_mission"})
    void decisionThatTheEnumLacks_isRefusedAtItsField(String value) {
        assertThatThrownBy(() -> answering(value).decision("outcome", Outcome.class))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("outcome");
                    assertThat(RefusalWords.french(refusal)).isEqualTo("l'application ne connaît pas encore ce choix.");
                    assertThat(RefusalWords.english(refusal)).contains("does not know this choice");
                });
    }

    @Test
    void missingDecision_isRefused_whereAMissingChoiceIsNone() {
        Submission silent = answering(null);
        assertThatThrownBy(() -> silent.decision("outcome", Outcome.class))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo("outcome");
                    assertThat(RefusalWords.french(refusal)).isEqualTo("cette réponse est obligatoire.");
                });
        assertThat(silent.choice("outcome", Outcome.class)).isNull();
    }

    private static Submission answering(String value) {
        return new Submission(FormIds.HOLD_MID_TERM, null, "nantes", Instant.EPOCH,
                value == null ? Map.of() : Map.of("outcome", value), List.of());
    }
}
