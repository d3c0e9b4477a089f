package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application.State;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class ApplicationTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 10, 12);

    private final Application registered =
            Application.registered(
                    ApplicationNumber.of("NAN-2026-AUTUMN-001"), 1L, SeasonReference.of("NAN-2026-AUTUMN"), null,
                            "2026-09", Instant.EPOCH);

    @Test
    void placeIsHeldFromTheOfferUntilTheSeminar() {
        Application offered = registered.invite().interviewed().offer(LAST_DAY);
        assertThat(offered.placeHeld()).isTrue();
        assertThat(offered.confirm(LAST_DAY).placeHeld()).isTrue();
        assertThat(offered.confirm(LAST_DAY).train().placeHeld()).isFalse();
        assertThat(offered.confirm(LAST_DAY).notPlaced().placeHeld()).isFalse();
    }

    @Test
    void offerIsAnsweredUntilTheEndOfItsLastDay() {
        Application offered = registered.invite().offer(LAST_DAY);
        assertThat(offered.confirm(LAST_DAY).state()).isEqualTo(State.CONFIRMED);
        assertThat(offered.refuse(LAST_DAY).state()).isEqualTo(State.OFFER_LAPSED);
        assertThatThrownBy(() -> offered.confirm(LAST_DAY.plusDays(1)))
                .extracting(RefusalWords::french, RefusalWords::english)
                .containsExactly(
                        "Le délai pour répondre à cette place est passé depuis le lundi 12 octobre 2026 : elle va à la"
                                + " personne suivante, et cette réponse n'est pas enregistrée.",
                        "The last day to answer was Monday 12 October 2026: the place goes to the next person, and"
                                + " this answer is not recorded.");
        assertThatThrownBy(() -> offered.refuse(LAST_DAY.plusDays(1))).isInstanceOf(Refusal.class);
    }

    @Test
    void placeOfWhoeverMissesTheSeminarIsStillToBeHandedOn() {
        assertThat(registered.invite().offer(LAST_DAY).confirm(LAST_DAY).missSeminar().placeHeld()).isTrue();
    }

    @Test
    void lapsedOfferKeepsThePlaceUntilItIsHandedOn() {
        Application lapsed = registered.invite().offer(LAST_DAY).lapse();
        assertThat(lapsed.placeHeld()).isTrue();
        assertThat(lapsed.withoutPlace().placeHeld()).isFalse();
    }

    @Test
    void nothingIsOfferedBeforeTheInvitation() {
        assertThatThrownBy(() -> registered.offer(LAST_DAY))
                .extracting(RefusalWords::french)
                .isEqualTo("Ce n'est pas possible pour la candidature NAN-2026-AUTUMN-001 : inscrit.");
    }

    @Test
    void endedApplicationStaysAsItIs() {
        Application declined = registered.invite().interviewed().decline();
        assertThatThrownBy(() -> declined.become(State.WITHDRAWN))
                .extracting(RefusalWords::french)
                .isEqualTo("La candidature NAN-2026-AUTUMN-001 est close : non retenu.");
        assertThatThrownBy(() -> declined.close("motif")).isInstanceOf(Refusal.class);
    }

    @Test
    void absentOnlyWhereInvited() {
        assertThat(registered.invite().absent().state()).isEqualTo(State.ABSENT);
        assertThatThrownBy(registered::absent).isInstanceOf(Refusal.class);
    }
}
