package org.alteractions.journey.cafeselect.deliberation;

import static org.assertj.core.api.Assertions.assertThat;

import org.alteractions.journey.cafeselect.deliberation.DeliberationButton.Action;
import org.alteractions.journey.id.ApplicationNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the buttons of a deliberation's page send. */
class DeliberationButtonTest {

    @ParameterizedTest
    @CsvSource({"save,SAVE", "back,BACK", "follow,FOLLOW", "decide,DECIDE"})
    void buttonOfTheWholePage_namesNoCandidate(String sent, Action action) {
        assertThat(DeliberationButton.of(sent)).contains(new DeliberationButton(action, null));
    }

    @Test
    void buttonInALine_namesItsCandidate() {
        ApplicationNumber lea = ApplicationNumber.of("NAN-2026-AUTUMN-004");

        assertThat(DeliberationButton.of("third.NAN-2026-AUTUMN-004"))
                .contains(new DeliberationButton(Action.THIRD, lea));
        assertThat(DeliberationButton.of("drop.NAN-2026-AUTUMN-004"))
                .contains(new DeliberationButton(Action.DROP, lea));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "nosuch", "SAVE", "save.NAN-2026-AUTUMN-004", "third", "drop."})
    void whatNoButtonSends_isNone(String sent) {
        assertThat(DeliberationButton.of(sent)).isEmpty();
    }
}
