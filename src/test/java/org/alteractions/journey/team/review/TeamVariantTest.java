package org.alteractions.journey.team.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.Plan.StudentLeft;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.TeamScore;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.wishes.StudentProfile;
import org.alteractions.journey.team.wishes.StudentTrait;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

/** State changes and queries of variants and of the review. */
class TeamVariantTest {

    private static final SeasonReference SEASON = SeasonReference.of("NAN-2026-AUTUMN");
    private static final DossierReference M1 = DossierReference.of("M1");
    private static final DossierReference M2 = DossierReference.of("M2");
    private static final DossierReference M3 = DossierReference.of("M3");
    private static final ApplicationNumber A = ApplicationNumber.of("a");
    private static final ApplicationNumber G = ApplicationNumber.of("g");
    private static final Instant NOW = Instant.parse("2026-10-05T08:00:00Z");
    private static final TeamScore SCORE = new TeamScore(3, 1, 1, List.of(), List.of(), List.of(), 0, 0);

    private final TeamVariant built = TeamVariant.built(SEASON, 1, new Plan(
            List.of(new PlannedTeam(M1, 1L, students("a", "b", "c"), SCORE),
                    new PlannedTeam(M2, 1L, students("d", "e", "f"), SCORE)),
            List.of(new MissionLeft(M3, MissionLeft.Reason.NO_STUDENTS_LEFT)),
            List.of(new StudentLeft(G, StudentLeft.Reason.NOT_WITH_THESE)),
            List.of(), List.of(), List.of()), NOW);

    @Test
    void whatWasBuilt_isChangedAsAnotherVariant_andThatOneInPlace() {
        TeamVariant first = built.byHand(2, NOW);
        assertThat(first.id()).isNull();
        assertThat(first.number()).isEqualTo(2);
        assertThat(first.origin().basedOn()).isEqualTo(1);
        assertThat(first.byHand(3, NOW)).isSameAs(first);
    }

    @Test
    void studentsMove_andOneMayHaveNoTeam() {
        Map<ApplicationNumber, DossierReference> moves = new HashMap<>(Map.of(G, M1));
        moves.put(A, null);
        TeamVariant moved = built.moving(moves);

        assertThat(moved.membersOf(M1)).containsExactlyElementsOf(students("b", "c", "g"));
        assertThat(moved.missionOf()).doesNotContainKey(A).containsEntry(ApplicationNumber.of("d"), M2);
        assertThat(moved.coachedBy(M2, 7L).team(M2)).contains(new VariantTeam(M2, 7L));
        assertThat(moved.missionReasons()).isEqualTo(Map.of(M3, "NO_STUDENTS_LEFT"));
        assertThat(moved.studentReasons()).isEqualTo(Map.of(G, "NOT_WITH_THESE"));
    }

    @Test
    void whoHasGoneSince_isNotInTheTeamAnyMore() {
        VariantReading reading = new VariantReading(built, pool(Pins.none(), "a", "b", "c", "g", "h"));

        assertThat(reading.present(M1)).containsExactlyElementsOf(students("a", "b", "c"));
        assertThat(reading.present(M2)).isEmpty();
        assertThat(reading.score(M2)).isEmpty();
        assertThat(reading.score(M1).orElseThrow().size()).isEqualTo(3);
        assertThat(reading.studentsLeft()).containsExactlyElementsOf(students("g", "h"));
        assertThat(reading.missionsLeft()).containsExactly(M3);
        assertThat(reading.placesLeft()).isEmpty();
        assertThat(reading.plan().teams()).hasSize(1);
    }

    @Test
    void coachWhoHasTheOtherTeams_hasNoPlaceForOneMore() {
        Pool pool = pool(Pins.none(), "a", "b", "c", "d", "e", "f");
        assertThat(TeamBuilder.problems(new VariantReading(built, pool).pinned(Set.of(M1, M2)))).isEmpty();
        TeamVariant third = new TeamVariant(null, null, SEASON, 2, new TeamVariant.Origin(1, NOW),
                Set.of(new VariantTeam(M1, 1L), new VariantTeam(M2, 1L), new VariantTeam(M3, 1L)),
                built.members(), Set.of());
        assertThat(TeamBuilder.problems(new VariantReading(third, pool).pinned(Set.of(M1)))).isNotEmpty();
    }

    @Test
    void twoWhoBelongTogether_areNotTornApart() {
        Pins pins = new Pins(List.of(), List.of(), List.of(), List.of(), List.of(new Pins.Pair(A, G)));
        VariantReading reading = new VariantReading(built, pool(pins, "a", "b", "c", "d", "e", "f", "g"));

        assertThat(reading.torn(Set.of(M1))).contains(new Pins.Pair(A, G));
        assertThat(reading.torn(Set.of(M2))).isEmpty();
    }

    @Test
    void changeThatCannotBe_isRefusedInWords() {
        Pins pins = new Pins(List.of(), List.of(), List.of(), List.of(), List.of(new Pins.Pair(A, G)));
        Pool torn = pool(pins, "a", "b", "c", "d", "e", "f", "g");

        assertRefused(pool(Pins.none(), "a"), "l'équipe de M1 compterait 1 étudiant : il en faut de trois à cinq.");
        assertRefused(pool(Pins.none(), "a", "b"),
                "l'équipe de M1 compterait 2 étudiants : il en faut de trois à cinq.");
        assertRefused(torn, "a et g sont à garder ensemble : l'un aurait une équipe, l'autre non.");
    }

    private void assertRefused(Pool pool, String words) {
        // Neither names nor applications are asked for before these rules.
        HandCheck check = new HandCheck(null, null);
        assertThatThrownBy(() -> check.teams(built, pool, Set.of(M1)))
                .extracting(RefusalWords::french).isEqualTo(words);
    }

    @Test
    void deskThatIsNotOpen_isNotChanged() {
        TeamReviewState reviewState = TeamReviewState.of(SEASON);
        assertThatThrownBy(() -> reviewState.building().showing(2))
                .extracting(RefusalWords::french).isEqualTo("un calcul est en cours : attendez son résultat.");
        assertThatThrownBy(() -> reviewState.settled().settled())
                .extracting(RefusalWords::french)
                .isEqualTo("la revue de ces équipes est terminée : elles ne changent plus ici.");
        assertThat(reviewState.building().impossible("a et b").building().built(3).problem()).isNull();
    }

    @Test
    void wishesKeepTheirOrder() {
        StudentProfile told = StudentProfile.of(ApplicationNumber.of("a")).telling(
                List.of(M3, M1, M2), List.of("LAW"), List.of(), List.of("SATURDAY"), null);

        assertThat(told.wishes()).containsExactly(M3, M1, M2);
        assertThat(told.codes(StudentTrait.Kind.WISH)).containsExactly("M3", "M1", "M2");
        assertThat(told.telling(List.of(), List.of(), List.of("en"), List.of(), null).codes(StudentTrait.Kind.SKILL))
                .isEmpty();
    }

    private static Pool pool(Pins pins, String... students) {
        return new Pool(
                List.of(new Mission(M1, "Jardins"), new Mission(M2, "Vélo"), new Mission(M3, "Livres")),
                students(students).stream().map(one -> new Candidate(one, "hec", "Gestion")).toList(),
                List.of(new Guide(1L, 2)), pins);
    }

    private static List<ApplicationNumber> students(String... numbers) {
        return Stream.of(numbers).map(ApplicationNumber::of).toList();
    }
}
