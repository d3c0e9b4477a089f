package org.alteractions.journey.team.planning;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;

/** A pool as numbers: students, missions and coaches are positions, students who stay together are one unit. */
final class Puzzle {

    /** Maximum number of different times, and of different needs of one mission: one bit of a long each. */
    static final int MOST_BITS = 62;
    static final int NONE = -1;

    final Pool pool;
    /** School by student. A student of an unknown school gets a number that nobody else has. */
    final int[] school;
    final int[] discipline;
    /** Times by student, as bits; all bits for a student who is free at any time. */
    public final long[] times;
    final long[] missionTimes;
    final int[][] wishPoints;
    /** By student and mission: the needs of the mission that the student meets, as bits. */
    final long[][] brings;
    final int[] needs;
    final boolean[][] met;
    final boolean[][] apart;
    /** By student and mission: whether the student may work on the mission, regardless of the rest of the team. */
    public final boolean[][] allowed;
    /** By mission and coach: whether the coach may guide the mission. */
    final boolean[][] guides;
    final int[] places;
    /** Students of each unit. */
    final int[][] units;
    /** Mission to which each unit is pinned; NONE for a free unit. */
    final int[] pinned;
    /** Missions that must have a team. */
    final boolean[] wanted;
    private final int[][] formerTeams;

    Puzzle(Pool pool) {
        this.pool = pool;
        int students = pool.candidates().size();
        int missions = pool.missions().size();
        Index<ApplicationNumber> student =
                new Index<>(pool.candidates().stream().map(Candidate::application).toList());
        Index<DossierReference> mission = new Index<>(pool.missions().stream().map(Mission::dossier).toList());
        Index<Long> coach = new Index<>(pool.guides().stream().map(Guide::coach).toList());
        school = coded(Candidate::school);
        discipline = coded(Candidate::discipline);
        Index<String> timeBits = new Index<>(times(pool));
        times = pool.candidates().stream().mapToLong(one -> bits(one.times(), timeBits)).toArray();
        missionTimes = pool.missions().stream().mapToLong(one -> bits(one.times(), timeBits)).toArray();
        needs = pool.missions().stream().mapToInt(one -> one.skills().size() + one.languages().size()).toArray();
        places = pool.guides().stream().mapToInt(guide -> Math.max(0, guide.places())).toArray();
        wishPoints = new int[students][missions];
        brings = new long[students][missions];
        allowed = new boolean[students][missions];
        for (int s = 0; s < students; s++) {
            Candidate one = pool.candidates().get(s);
            for (int m = 0; m < missions; m++) {
                Mission wanted = pool.missions().get(m);
                wishPoints[s][m] = one.wishes().isEmpty()
                        ? 0
                        : Objective.wishPoints(1 + one.wishes().indexOf(wanted.dossier()));
                brings[s][m] = brings(one, wanted);
                allowed[s][m] = !one.former().structures().contains(wanted.structure())
                        && (times[s] & missionTimes[m]) != 0;
            }
        }
        for (Pins.OfStudent ban : pool.pins().banned()) {
            allowed[student.of(ban.student())][mission.of(ban.mission())] = false;
        }
        apart = new boolean[students][students];
        for (Pins.Pair pair : pool.pins().apart()) {
            apart[student.of(pair.one())][student.of(pair.other())] = true;
            apart[student.of(pair.other())][student.of(pair.one())] = true;
        }
        Index<DossierReference> former =
                new Index<>(pool.candidates().stream().flatMap(one -> one.former().teams().stream()).toList());
        formerTeams = pool.candidates().stream()
                .map(one -> one.former().teams().stream().mapToInt(former::of).sorted().toArray())
                .toArray(int[][]::new);
        met = met(students);
        wanted = new boolean[missions];
        guides = new boolean[missions][places.length];
        guides(mission, coach);
        units = Groups.of(pool).stream()
                .map(group -> group.stream().mapToInt(student::of).toArray())
                .toArray(int[][]::new);
        pinned = new int[units.length];
        pin(student, mission);
    }

    private void guides(Index<DossierReference> mission, Index<Long> coach) {
        for (int m = 0; m < guides.length; m++) {
            for (int c = 0; c < places.length; c++) {
                guides[m][c] = places[c] > 0 && pool.guides().get(c).mayGuide(pool.missions().get(m));
            }
        }
        for (Pins.OfCoach pin : pool.pins().coaches()) {
            int m = mission.of(pin.mission());
            wanted[m] = true;
            for (int c = 0; c < places.length; c++) {
                guides[m][c] &= c == coach.of(pin.coach());
            }
        }
    }

    private void pin(Index<ApplicationNumber> student, Index<DossierReference> mission) {
        int[] missionOf = new int[school.length];
        Arrays.fill(missionOf, NONE);
        for (Pins.OfStudent pin : pool.pins().students()) {
            missionOf[student.of(pin.student())] = mission.of(pin.mission());
            wanted[mission.of(pin.mission())] = true;
        }
        for (int u = 0; u < units.length; u++) {
            pinned[u] = Arrays.stream(units[u]).map(s -> missionOf[s]).max().orElse(NONE);
        }
    }

    private boolean[][] met(int students) {
        boolean[][] pairs = new boolean[students][students];
        for (int one = 0; one < students; one++) {
            for (int other = 0; other < one; other++) {
                boolean together = share(formerTeams[one], formerTeams[other], formerTeams[one]);
                pairs[one][other] = together;
                pairs[other][one] = together;
            }
        }
        return pairs;
    }

    int students() {
        return school.length;
    }

    int missions() {
        return needs.length;
    }

    /** @return whether the three students were in one team this year */
    boolean together(int one, int other, int third) {
        return met[one][third] && met[other][third] && share(formerTeams[one], formerTeams[other], formerTeams[third]);
    }

    private static boolean share(int[] one, int[] other, int[] third) {
        for (int team : one) {
            if (Arrays.binarySearch(other, team) >= 0 && Arrays.binarySearch(third, team) >= 0) {
                return true;
            }
        }
        return false;
    }

    public static List<String> times(Pool pool) {
        return Stream.concat(
                        pool.candidates().stream().flatMap(one -> one.times().stream()),
                        pool.missions().stream().flatMap(one -> one.times().stream()))
                .sorted()
                .distinct()
                .toList();
    }

    private static long bits(Set<String> some, Index<String> all) {
        return some.isEmpty() ? -1L : some.stream().mapToLong(one -> 1L << all.of(one)).reduce(0, (a, b) -> a | b);
    }

    private static long brings(Candidate candidate, Mission mission) {
        long bits = 0;
        long bit = 1;
        for (String skill : mission.skills()) {
            bits |= candidate.skills().contains(skill) ? bit : 0;
            bit <<= 1;
        }
        for (String language : mission.languages()) {
            bits |= candidate.languages().contains(language) ? bit : 0;
            bit <<= 1;
        }
        return bits;
    }

    private int[] coded(Function<Candidate, String> what) {
        Index<String> known = new Index<>(pool.candidates().stream().map(what).filter(Objects::nonNull).toList());
        int[] codes = new int[pool.candidates().size()];
        for (int s = 0; s < codes.length; s++) {
            String value = what.apply(pool.candidates().get(s));
            codes[s] = value == null ? -1 - s : known.of(value);
        }
        return codes;
    }
}
