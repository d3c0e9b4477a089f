package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.student.Application.State;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private final Application registered =
            Application.registered("NAN-2026-AUTUMN-001", 1L, "NAN-2026-AUTUMN", null, "2026-09", Instant.EPOCH);

    @Test
    void placeIsHeldFromTheOfferUntilTheSeminar() {
        Application offered = registered.invite().interviewed().offer();
        assertThat(offered.placeHeld()).isTrue();
        assertThat(offered.confirm().placeHeld()).isTrue();
        assertThat(offered.confirm().train().placeHeld()).isFalse();
    }

    @Test
    void lapsedOfferKeepsThePlaceUntilItIsHandedOn() {
        Application lapsed = registered.invite().offer().lapse();
        assertThat(lapsed.placeHeld()).isTrue();
        assertThat(lapsed.withoutPlace().placeHeld()).isFalse();
    }

    @Test
    void nothingIsOfferedBeforeTheInvitation() {
        assertThatThrownBy(registered::offer)
                .isInstanceOf(Refusal.class)
                .hasMessage("Ce n'est pas possible pour la candidature NAN-2026-AUTUMN-001 : inscrit.");
    }

    @Test
    void endedApplicationStaysAsItIs() {
        Application declined = registered.invite().interviewed().decline();
        assertThatThrownBy(() -> declined.become(State.WITHDRAWN))
                .isInstanceOf(Refusal.class)
                .hasMessage("La candidature NAN-2026-AUTUMN-001 est close : non retenu.");
        assertThatThrownBy(() -> declined.close("motif")).isInstanceOf(Refusal.class);
    }

    @Test
    void absentOnlyWhereInvited() {
        assertThat(registered.invite().absent().state()).isEqualTo(State.ABSENT);
        assertThatThrownBy(registered::absent).isInstanceOf(Refusal.class);
    }
}
