package org.alteractions.journey.team.planning.pool;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;

/** Generates pools, the same for the same seed. */
public final class Pools {

    private static final List<String> SCHOOLS = List.of(
            "hec", "escp", "polytech-nantes", "polytech-lyon", "paris-diderot", "catho", "centrale", "audencia");
    private static final List<String> DISCIPLINES = List.of(
            "gestion", "génie civil", "informatique", "droit", "design", "sociologie", "énergie");
    private static final List<String> SKILLS = List.of(
            "finance", "enquête", "communication", "données", "juridique", "logistique", "animation");
    private static final List<String> LANGUAGES = List.of("en", "es", "de", "ar");
    private static final List<String> TIMES = List.of(
            "lundi soir", "mardi soir", "mercredi", "jeudi soir", "vendredi", "samedi");

    private final Random random;

    private Pools(long seed) {
        random = new Random(seed);
    }

    public static ApplicationNumber student(int n) {
        return ApplicationNumber.of("A-%03d".formatted(n));
    }

    public static DossierReference mission(int n) {
        return DossierReference.of("NAN-26-%03d".formatted(n));
    }

    /** As many students, missions and coaches as one likes, of whom everything is known. */
    public static Pool season(long seed, int students, int missions, int coaches) {
        return new Pools(seed).pool(students, missions, coaches, false);
    }

    /** With former structures and teams: a spring. */
    public static Pool spring(long seed, int students, int missions, int coaches) {
        return new Pools(seed).pool(students, missions, coaches, true);
    }

    private Pool pool(int students, int missions, int coaches, boolean spring) {
        List<Mission> wanted = new ArrayList<>();
        for (int m = 1; m <= missions; m++) {
            wanted.add(new Mission(mission(m), "structure-" + m,
                    random.nextInt(3) == 0 ? "sponsor-" + random.nextInt(3) : null,
                    some(SKILLS, 1 + random.nextInt(3)), some(LANGUAGES, random.nextInt(3) / 2),
                    random.nextInt(4) == 0 ? some(TIMES, 4) : Set.of()));
        }
        List<Candidate> candidates = new ArrayList<>();
        for (int s = 1; s <= students; s++) {
            int before = spring && missions > 0 && random.nextInt(10) < 8 ? random.nextInt(missions) : -1;
            candidates.add(new Candidate(student(s),
                    SCHOOLS.get((int) (SCHOOLS.size() * Math.pow(random.nextDouble(), 1.5))),
                    random.nextInt(12) == 0 ? null : DISCIPLINES.get(random.nextInt(DISCIPLINES.size())),
                    some(LANGUAGES, random.nextInt(3)), some(SKILLS, 1 + random.nextInt(3)),
                    wishes(missions), random.nextInt(3) == 0 ? some(TIMES, 4) : Set.of(),
                    before < 0
                            ? Candidate.Former.NONE
                            : new Candidate.Former(
                                    Set.of("structure-" + (1 + (before + 1) % missions)),
                                    Set.of(DossierReference.of("team-" + before)))));
        }
        List<Guide> guides = new ArrayList<>();
        for (int c = 1; c <= coaches; c++) {
            guides.add(new Guide((long) c, "company-" + c % 20,
                    random.nextInt(4) == 0 ? Set.of("sponsor-" + random.nextInt(3)) : Set.of(),
                    1 + random.nextInt(2)));
        }
        return new Pool(wanted, candidates, guides, pins(students, missions));
    }

    /** Some missions are dearer to all than others. */
    private List<DossierReference> wishes(int missions) {
        Set<DossierReference> wishes = new LinkedHashSet<>();
        int count = random.nextInt(8) == 0 || missions == 0 ? 0 : Math.min(missions, 1 + random.nextInt(4));
        while (wishes.size() < count) {
            wishes.add(mission(1 + (int) (missions * Math.pow(random.nextDouble(), 1.3))));
        }
        return List.copyOf(wishes);
    }

    /** Few, of those that do not contradict one another; apart and banned go round those who are pinned. */
    private Pins pins(int students, int missions) {
        if (students < 8 || missions < 2) {
            return Pins.none();
        }
        List<Pins.Pair> apart = new ArrayList<>();
        List<Pins.Pair> together = new ArrayList<>();
        List<Pins.OfStudent> banned = new ArrayList<>();
        for (int n = 0; n < students / 8; n++) {
            apart.add(new Pins.Pair(student(1 + random.nextInt(students / 2)),
                    student(1 + students / 2 + random.nextInt(students - students / 2))));
            banned.add(new Pins.OfStudent(student(1 + random.nextInt(students)), mission(1 + random.nextInt(missions))));
        }
        for (int n = 0; n < students / 16; n++) {
            together.add(new Pins.Pair(student(1 + 2 * n), student(2 + 2 * n)));
        }
        return new Pins(List.of(), List.of(), banned, apart, together);
    }

    /** Whatever chance gives, possible or not. */
    public static Pool any(long seed, int students, int missions, int coaches) {
        Pools pools = new Pools(seed);
        Pool pool = pools.pool(students, missions, coaches, seed % 2 == 0);
        return pool.withPins(pools.anyPins(students, missions, coaches));
    }

    private Pins anyPins(int students, int missions, int coaches) {
        List<Pins.OfStudent> pinned = new ArrayList<>();
        List<Pins.OfStudent> banned = new ArrayList<>();
        List<Pins.OfCoach> guiding = new ArrayList<>();
        List<Pins.Pair> apart = new ArrayList<>();
        List<Pins.Pair> together = new ArrayList<>();
        for (int n = random.nextInt(4); n > 0 && students > 0 && missions > 0; n--) {
            pinned.add(new Pins.OfStudent(anyStudent(students), mission(1 + random.nextInt(missions))));
            banned.add(new Pins.OfStudent(anyStudent(students), mission(1 + random.nextInt(missions))));
        }
        if (random.nextInt(3) == 0 && coaches > 0 && missions > 0) {
            guiding.add(new Pins.OfCoach(1L + random.nextInt(coaches), mission(1 + random.nextInt(missions))));
        }
        for (int n = random.nextInt(4); n > 0 && students > 1; n--) {
            apart.add(new Pins.Pair(anyStudent(students), anyStudent(students)));
        }
        for (int n = random.nextInt(3); n > 0 && students > 1; n--) {
            together.add(new Pins.Pair(anyStudent(students), anyStudent(students)));
        }
        return new Pins(pinned, guiding, banned, apart, together);
    }

    private ApplicationNumber anyStudent(int students) {
        return student(1 + random.nextInt(students));
    }

    private Set<String> some(List<String> all, int count) {
        List<String> shuffled = new ArrayList<>(all);
        Collections.shuffle(shuffled, random);
        return new TreeSet<>(shuffled.subList(0, count));
    }
}
