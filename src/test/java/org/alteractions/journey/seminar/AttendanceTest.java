package org.alteractions.journey.seminar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.alteractions.journey.Refusal;
import org.junit.jupiter.api.Test;

class AttendanceTest {

    @Test
    void absenceIsDecidedOnce() {
        Attendance absent = Attendance.of("NAN-2026-AUTUMN/seminar", "NAN-2026-AUTUMN-001", false);

        assertThat(absent.decide(true, "rattrapé").state().trained()).isTrue();
        assertThat(absent.decide(false, "non").state().trained()).isFalse();
        assertThatThrownBy(() -> absent.decide(false, "non").decide(true, "si")).isInstanceOf(Refusal.class);
    }

    @Test
    void presentStudentIsTrainedWithoutADecision() {
        Attendance present = Attendance.of("NAN-2026-AUTUMN/seminar", "NAN-2026-AUTUMN-001", true);

        assertThat(present.state().trained()).isTrue();
        assertThatThrownBy(() -> present.decide(false, "non")).isInstanceOf(Refusal.class);
    }
}
