package org.alteractions.journey.student.registration;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class RegistrationWindowTest {

    private static final LocalDate OPENS = LocalDate.of(2026, 9, 1);
    private static final LocalDate CLOSES = LocalDate.of(2026, 9, 30);

    @Test
    void firstAndLastDayAreIn() {
        RegistrationWindow window = new RegistrationWindow(OPENS, CLOSES, false);

        assertThatCode(() -> window.check(OPENS)).doesNotThrowAnyException();
        assertThatCode(() -> window.check(CLOSES)).doesNotThrowAnyException();
    }

    @Test
    void dayBeforeAndDayAfterAreOut() {
        RegistrationWindow window = new RegistrationWindow(OPENS, CLOSES, false);

        assertThatThrownBy(() -> window.check(OPENS.minusDays(1)))
                .extracting(RefusalWords::french, RefusalWords::field)
                .containsExactly("les inscriptions ouvrent le mardi 1er septembre 2026.", "season");
        assertThatThrownBy(() -> window.check(CLOSES.plusDays(1)))
                .extracting(RefusalWords::french, RefusalWords::english)
                .containsExactly("les inscriptions sont closes depuis le mercredi 30 septembre 2026.",
                        "registration closed on Wednesday 30 September 2026.");
    }

    @Test
    void cancelledSeasonTakesNobody() {
        assertThatThrownBy(() -> new RegistrationWindow(OPENS, CLOSES, true).check(OPENS))
                .extracting(RefusalWords::french).isEqualTo("cette saison est annulée.");
    }
}
