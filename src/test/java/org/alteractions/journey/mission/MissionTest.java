package org.alteractions.journey.mission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class MissionTest {

    private static final LocalDate START = LocalDate.of(2026, 10, 1);
    private static final LocalDate END = LocalDate.of(2027, 1, 31);
    private static final List<String> PARTIES = List.of("structure", "coach", "student-1");

    private final Mission mission = Mission.planned(
            DossierReference.of("NAN-26-001"), START, END, LocalDate.of(2026, 9, 20));

    @Test
    void milestonesComeFromTheSeasonsCalendar() {
        assertThat(due(mission, MilestoneKind.KICK_OFF)).isEqualTo(START);
        assertThat(due(mission, MilestoneKind.MID_TERM)).isEqualTo(LocalDate.of(2026, 12, 1));
        assertThat(due(mission, MilestoneKind.DELIVERABLE)).isEqualTo(END);
    }

    @Test
    void teamThatComesLateStillGetsSixWeeks() {
        Mission late = Mission.planned(DossierReference.of("NAN-26-001"), START, END, LocalDate.of(2027, 1, 20));

        assertThat(due(late, MilestoneKind.KICK_OFF)).isEqualTo(LocalDate.of(2027, 1, 20));
        assertThat(due(late, MilestoneKind.DELIVERABLE)).isEqualTo(LocalDate.of(2027, 3, 3));
    }

    @Test
    void kickOffIsBeforeTheDeliverable() {
        assertThat(due(mission.planKickOff(START.plusDays(3).atTime(18, 0), "Nantes"), MilestoneKind.KICK_OFF))
                .isEqualTo(START.plusDays(3));
        assertThatThrownBy(() -> mission.planKickOff(END.atTime(18, 0), "Nantes"))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french).asString()
                .contains("le livrable est attendu le dimanche 31 janvier 2027");
    }

    @Test
    void charterIsAcceptedByEveryPartyOrNotAtAll() {
        Mission met = mission.planKickOff(START.atTime(18, 0), "Nantes");

        assertThatThrownBy(() -> met.charterAnswered(PARTIES, List.of("structure"), START).charterAccepted(START))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french).asString()
                .contains("il en manque 2");
        assertThat(met.charterAnswered(PARTIES, PARTIES, START).charterAccepted(START)
                .milestone(MilestoneKind.KICK_OFF).reachedOn()).isEqualTo(START);
    }

    @Test
    void whoeverComesLaterAcceptsTheCharterOnADayOfTheirOwn() {
        Mission met = mission.planKickOff(START.atTime(18, 0), "Nantes");
        assertThat(met.isCharterAccepted()).isFalse();
        assertThat(met.charterAnswered(PARTIES, List.of("coach"), START).isCharterAccepted()).isFalse();
        Mission signed = met.charterAnswered(PARTIES, PARTIES, START).charterAccepted(START)
                .charterAcceptedToo("student-2", START.plusDays(9));

        assertThat(signed.isCharterAccepted()).isTrue();
        assertThat(signed.charterAnswers()).hasSize(4)
                .contains(CharterAnswer.noted("student-2", true, START.plusDays(9)))
                .contains(CharterAnswer.noted("student-1", true, START));
    }

    @Test
    void missedMidTermMovesButNotBeyondTheDeliverable() {
        Mission moved = mission.midTermMissed(LocalDate.of(2026, 12, 10));

        assertThat(due(moved, MilestoneKind.MID_TERM)).isEqualTo(LocalDate.of(2026, 12, 10));
        assertThat(moved.milestone(MilestoneKind.MID_TERM).moves()).isEqualTo(1);
        assertThatThrownBy(() -> mission.midTermMissed(END))
                .extracting(RefusalWords::french)
                .isEqualTo("le point à mi-parcours a lieu avant la remise du livrable, le dimanche 31 janvier 2027.");
    }

    @Test
    void deliverableIsProlongedForwardsOnly_andForgetsWhatItLackedOnceAccepted() {
        assertThatThrownBy(() -> mission.prolong(END))
                .extracting(RefusalWords::french)
                .isEqualTo("la nouvelle date doit suivre celle qui était prévue, le dimanche 31 janvier 2027.");
        Mission reworked = mission.prolong(END.plusDays(7)).rework(END.plusDays(14), "Les coûts manquent.");

        assertThat(reworked.expectation()).isEqualTo("Les coûts manquent.");
        assertThat(due(reworked, MilestoneKind.DELIVERABLE)).isEqualTo(END.plusDays(14));
        Mission delivered = reworked.deliver(END.plusDays(12));
        assertThat(delivered.expectation()).isNull();
        assertThat(delivered.delivered()).isTrue();
        assertThat(delivered.milestone(MilestoneKind.DELIVERABLE).state()).isEqualTo("fait");
    }

    private static LocalDate due(Mission mission, MilestoneKind kind) {
        return mission.milestone(kind).dueOn();
    }
}
