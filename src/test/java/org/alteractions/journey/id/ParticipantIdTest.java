package org.alteractions.journey.id;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The two parts of a participant's id, and its text. */
class ParticipantIdTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void id_namesTheGroupAndTheNumberInIt() {
        ParticipantId structure = ParticipantId.of("structure", 12L);

        assertThat(structure).isEqualTo(ParticipantId.of("structure-12")).hasToString("structure-12");
        assertThat(structure.people()).isEqualTo("structure");
        assertThat(structure.numberIn("structure")).contains(12L);
        assertThat(structure.numberIn("student")).isEmpty();
    }

    @Test
    void id_inTheGroup_mayContainTheSeparator() {
        ParticipantId trainer = ParticipantId.of("trainer-NAN-2026-AUTUMN");

        assertThat(trainer.number()).isEqualTo("NAN-2026-AUTUMN");
        assertThat(trainer.isOf("trainer")).isTrue();
    }

    @Test
    void json_holdsPlainText_andIsReadAgain() throws JsonProcessingException {
        ParticipantId coach = ParticipantId.of("coach-3");

        assertThat(JSON.writeValueAsString(coach)).isEqualTo("\"coach-3\"");
        assertThat(JSON.readValue("\"coach-3\"", ParticipantId.class)).isEqualTo(coach);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "structure", "structure-", "-12", "NAN-26-007"})
    void otherText_isRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantId.of(text));
    }
}
