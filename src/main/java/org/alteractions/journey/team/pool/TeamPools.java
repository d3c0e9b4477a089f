package org.alteractions.journey.team.pool;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Guide;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.wishes.MissionNeed;
import org.alteractions.journey.team.wishes.MissionProfile;
import org.alteractions.journey.team.wishes.MissionProfileRepository;
import org.alteractions.journey.team.wishes.Skill;
import org.alteractions.journey.team.wishes.StudentPair;
import org.alteractions.journey.team.wishes.StudentPairRepository;
import org.alteractions.journey.team.wishes.StudentProfile;
import org.alteractions.journey.team.wishes.StudentProfileRepository;
import org.alteractions.journey.team.wishes.StudentTrait;
import org.springframework.stereotype.Component;

/** Collects the present input of the team planner for a season. */
@Component
public class TeamPools {

    private final SeasonRepository seasons;
    private final SeasonPool seasonPool;
    private final PastTeams past;
    private final FreeCoaches free;
    private final StudentProfileRepository profiles;
    private final StudentPairRepository pairs;
    private final MissionProfileRepository needs;
    private final TeamPinRepository pins;

    TeamPools(
            SeasonRepository seasons,
            SeasonPool seasonPool,
            PastTeams past,
            FreeCoaches free,
            StudentProfileRepository profiles,
            StudentPairRepository pairs,
            MissionProfileRepository needs,
            TeamPinRepository pins) {
        this.seasons = seasons;
        this.seasonPool = seasonPool;
        this.past = past;
        this.free = free;
        this.profiles = profiles;
        this.pairs = pairs;
        this.needs = needs;
        this.pins = pins;
    }

    /**
     * Includes the pins of the season, except those of students, coaches and missions that are no longer in the pool.
     */
    public Pool of(SeasonReference reference) {
        return of(reference, pins.findBySeasonOrderByDossierAscId(reference));
    }

    public Pool of(SeasonReference reference, List<TeamPin> chosen) {
        Season season = seasons.get(reference);
        List<Mission> missions = seasonPool.withoutTeam(season).stream().map(this::mission).toList();
        List<Candidate> candidates = past.candidates(season, seasonPool.trained(reference)).stream()
                .map(this::told)
                .toList();
        List<Guide> guides = free.guides(season.chapter(), reference);
        Pool pool = new Pool(missions, candidates, guides);
        return pool.withPins(pins(reference, pool, chosen));
    }

    /** Whether the pinned student or coach and the mission are still in the pool. */
    public static boolean counts(Pool pool, TeamPin pin) {
        return pool.missions().stream().anyMatch(mission -> mission.dossier().equals(pin.dossier()))
                && (pin.isStudent()
                        ? pool.candidates().stream().anyMatch(one -> one.application().equals(pin.application()))
                        : pool.guides().stream().anyMatch(guide -> guide.coach().equals(pin.coachId())));
    }

    private Pins pins(SeasonReference season, Pool pool, List<TeamPin> chosen) {
        List<TeamPin> counting = chosen.stream().filter(pin -> counts(pool, pin)).toList();
        Set<ApplicationNumber> students =
                pool.candidates().stream().map(Candidate::application).collect(Collectors.toSet());
        List<StudentPair> known = pairs.findBySeasonOrderById(season).stream()
                .filter(pair -> students.contains(pair.one()) && students.contains(pair.other()))
                .toList();
        return new Pins(
                counting.stream().filter(TeamPin::isStudent)
                        .map(pin -> new Pins.OfStudent(pin.application(), pin.dossier())).toList(),
                counting.stream().filter(pin -> !pin.isStudent())
                        .map(pin -> new Pins.OfCoach(pin.coachId(), pin.dossier())).toList(),
                List.of(),
                pairs(known, StudentPair.Kind.APART),
                pairs(known, StudentPair.Kind.TOGETHER));
    }

    private static List<Pins.Pair> pairs(List<StudentPair> some, StudentPair.Kind kind) {
        return some.stream()
                .filter(pair -> pair.kind() == kind)
                .map(pair -> new Pins.Pair(pair.one(), pair.other()))
                .toList();
    }

    private Mission mission(DossierRegister.Entry dossier) {
        MissionProfile told = needs.of(dossier.reference());
        String sponsor = dossier.sponsorId() == null ? null : dossier.sponsorId().toString();
        return new Mission(dossier.reference(), dossier.structure(), sponsor,
                skills(told.codes(MissionNeed.Kind.SKILL)), Set.copyOf(told.codes(MissionNeed.Kind.LANGUAGE)),
                Set.copyOf(told.codes(MissionNeed.Kind.TIME)));
    }

    private Candidate told(Candidate registered) {
        StudentProfile told = profiles.of(registered.application());
        Set<String> languages = new HashSet<>(registered.languages());
        languages.addAll(told.codes(StudentTrait.Kind.LANGUAGE));
        return new Candidate(registered.application(), registered.school(), registered.discipline(), languages,
                skills(told.codes(StudentTrait.Kind.SKILL)),
                told.wishes(),
                Set.copyOf(told.codes(StudentTrait.Kind.TIME)), registered.former());
    }

    /** French labels, because the planner's sentences name missing skills. */
    private static Set<String> skills(List<String> names) {
        return names.stream()
                .flatMap(name -> Skill.named(name).stream())
                .map(Skill::label)
                .collect(Collectors.toSet());
    }
}
