package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class TeamTest {

    private static final ContactDetails CONTACT = new ContactDetails("paul@sce.example", null, "fr");

    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    @Test
    void teamHasThreeToFiveStudents() {
        assertThat(teamOf(3).tooSmall()).isFalse();
        assertThat(teamOf(5).members()).hasSize(5);
        assertThatThrownBy(() -> teamOf(2)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> teamOf(6)).isInstanceOf(Refusal.class);
    }

    @Test
    void studentLeaves_teamRemembersWhen_andMayBecomeTooSmall() {
        Team three = teamOf(4).leave(1L, TeamDeparture.Reason.STUDIES, NOW);

        assertThat(three.tooSmall()).isFalse();
        assertThat(three.departures()).containsExactly(new TeamDeparture(1L, NOW, TeamDeparture.Reason.STUDIES));
        assertThat(three.leave(2L, TeamDeparture.Reason.OTHER, NOW).tooSmall()).isTrue();
    }

    @Test
    void whoHasLeftCannotLeaveAgain_norCome() {
        Team three = teamOf(4).leave(1L, TeamDeparture.Reason.STUDIES, NOW);

        assertThatThrownBy(() -> three.leave(1L, TeamDeparture.Reason.STUDIES, NOW)).isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> three.join(new TeamMember(1L, ApplicationNumber.of("A-1"))))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void fullTeamTakesNobody() {
        assertThatThrownBy(() -> teamOf(5).join(new TeamMember(9L, ApplicationNumber.of("A-9"))))
                .extracting(RefusalWords::french, RefusalWords::field)
                .containsExactly("l'équipe compte déjà cinq étudiants.", "replacementApplication");
    }

    @Test
    void refusalOfOneTeam_isSaidInTheRefusalOfAll() {
        Refusal one = TeamRefusal.STUDENTS_MISCOUNTED.of(2);

        assertThat(TeamRefusal.TEAM_NOT_CONFIRMED.of("NAN-26-001", one))
                .extracting(RefusalWords::french, RefusalWords::field)
                .containsExactly("NAN-26-001 : une équipe compte de trois à cinq étudiants, vous en avez choisi 2.",
                        "teamReviewDecision");
    }

    @Test
    void teamWhoseWorkHasEndedDoesNotChange() {
        Team ended = teamOf(4).end(LocalDate.of(2027, 1, 31));

        assertThatThrownBy(() -> ended.join(new TeamMember(9L, ApplicationNumber.of("A-9"))))
                .isInstanceOf(Refusal.class);
        assertThatThrownBy(() -> ended.coachedBy(3L)).isInstanceOf(Refusal.class);
    }

    @Test
    void coachTakesAsManyTeamsAsAgreed_andNoneWhileUnavailable() {
        Coach coach = new Coach(1L, 0, 1L, ChapterId.of("nantes"), "Paul Kervella", CONTACT, 2, true);
        Coach away = new Coach(1L, 0, 1L, ChapterId.of("nantes"), "Paul Kervella", CONTACT, 2, false);

        assertThat(coach.mayTake(1)).isTrue();
        assertThat(coach.mayTake(2)).isFalse();
        assertThat(away.mayTake(0)).isFalse();
    }

    private static Team teamOf(int students) {
        List<TeamMember> members =
                LongStream.rangeClosed(1, students).mapToObj(id -> new TeamMember(id, ApplicationNumber.of("A-" + id)))
                        .toList();
        return Team.of(DossierReference.of("NAN-26-001"), SeasonReference.of("NAN-2026-AUTUMN"), 1L, members);
    }
}
