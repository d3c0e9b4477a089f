package org.alteractions.journey.team.review;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.team.planning.Plan;
import org.alteractions.journey.team.planning.Plan.PlannedTeam;
import org.alteractions.journey.team.planning.TeamBuilder;
import org.alteractions.journey.team.planning.TeamScore;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;

/** Evaluates a variant against the present pool: which students have left, and how good the teams are. */
public final class VariantReading {

    private final TeamVariant variant;
    private final Pool pool;
    private final Map<ApplicationNumber, Candidate> students = new HashMap<>();
    private final Map<DossierReference, Mission> missions = new HashMap<>();
    private final Map<Long, Guide> coaches = new HashMap<>();

    public VariantReading(TeamVariant variant, Pool pool) {
        this.variant = variant;
        this.pool = pool;
        pool.candidates().forEach(one -> students.put(one.application(), one));
        pool.missions().forEach(one -> missions.put(one.dossier(), one));
        pool.guides().forEach(one -> coaches.put(one.coach(), one));
    }

    /** Members who can still be in the team. */
    public List<ApplicationNumber> present(DossierReference dossier) {
        return variant.membersOf(dossier).stream().filter(students::containsKey).toList();
    }

    boolean isWaiting(DossierReference dossier) {
        return missions.containsKey(dossier);
    }

    boolean isFree(Long coach) {
        return coaches.containsKey(coach);
    }

    /** Empty if the mission no longer waits for a team or all its students have left. */
    public Optional<TeamScore> score(DossierReference dossier) {
        List<ApplicationNumber> members = present(dossier);
        return members.isEmpty() || !isWaiting(dossier)
                ? Optional.empty()
                : Optional.of(TeamBuilder.score(
                        new Pool(List.of(missions.get(dossier)), candidates(members), List.of()), dossier, members));
    }

    /** Rank of the mission among the wishes, from 1; 0 for another mission, -1 for a student without wishes. */
    int wish(ApplicationNumber student, DossierReference dossier) {
        List<DossierReference> wishes = students.containsKey(student) ? students.get(student).wishes() : List.of();
        return wishes.isEmpty() ? -1 : wishes.indexOf(dossier) + 1;
    }

    /** Students without a team, by number. */
    List<ApplicationNumber> studentsLeft() {
        Set<ApplicationNumber> placed = new HashSet<>(variant.missionOf().keySet());
        return pool.candidates().stream().map(Candidate::application).filter(one -> !placed.contains(one)).toList();
    }

    /** Missions without a team, in their order. */
    List<DossierReference> missionsLeft() {
        return pool.missions().stream().map(Mission::dossier).filter(one -> !variant.has(one)).toList();
    }

    /** Free places by coach id; coaches without a free place are missing. */
    Map<Long, Integer> placesLeft() {
        Map<Long, Integer> places = new HashMap<>();
        pool.guides().forEach(guide -> places.put(guide.coach(), guide.places()));
        variant.teams().forEach(team -> places.computeIfPresent(team.coachId(), (coach, left) -> left - 1));
        places.values().removeIf(left -> left < 1);
        return places;
    }

    /** The variant as a plan, complete enough for a comparison. */
    Plan plan() {
        List<PlannedTeam> teams = variant.dossiers().stream()
                .flatMap(dossier -> score(dossier).stream().map(score -> new PlannedTeam(
                        dossier, variant.team(dossier).orElseThrow().coachId(), present(dossier), score)))
                .toList();
        return new Plan(teams, List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /** A pool in which these teams are pinned completely. Problems of these pins are problems of the teams. */
    Pool pinned(Set<DossierReference> dossiers) {
        List<ApplicationNumber> members = dossiers.stream().flatMap(dossier -> present(dossier).stream()).toList();
        Map<Long, Integer> taken = new HashMap<>();
        variant.teams().stream()
                .filter(team -> !dossiers.contains(team.dossier()))
                .forEach(team -> taken.merge(team.coachId(), 1, Integer::sum));
        List<Guide> guides = pool.guides().stream()
                .map(guide -> new Guide(guide.coach(), guide.company(), guide.conflicts(),
                        guide.places() - taken.getOrDefault(guide.coach(), 0)))
                .toList();
        Pins pins = new Pins(
                dossiers.stream()
                        .flatMap(dossier -> present(dossier).stream().map(one -> new Pins.OfStudent(one, dossier)))
                        .toList(),
                dossiers.stream()
                        .map(dossier -> new Pins.OfCoach(variant.team(dossier).orElseThrow().coachId(), dossier))
                        .toList(),
                List.of(), within(pool.pins().apart(), members), within(pool.pins().together(), members));
        return new Pool(dossiers.stream().map(missions::get).toList(), candidates(members), guides, pins);
    }

    /** A pair to keep together of which one student is in these teams and the other in no team. */
    Optional<Pins.Pair> torn(Set<DossierReference> dossiers) {
        Map<ApplicationNumber, DossierReference> missionOf = variant.missionOf();
        return pool.pins().together().stream()
                .filter(pair -> missionOf.containsKey(pair.one()) != missionOf.containsKey(pair.other()))
                .filter(pair -> dossiers.contains(
                        missionOf.getOrDefault(pair.one(), missionOf.get(pair.other()))))
                .findFirst();
    }

    private static List<Pins.Pair> within(List<Pins.Pair> pairs, List<ApplicationNumber> members) {
        return pairs.stream().filter(pair -> members.contains(pair.one()) && members.contains(pair.other())).toList();
    }

    private List<Candidate> candidates(List<ApplicationNumber> numbers) {
        return numbers.stream().map(students::get).toList();
    }
}
