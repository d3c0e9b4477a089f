package org.alteractions.journey.team.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Candidates;
import org.alteractions.journey.team.planning.Plan.CoachLeft;
import org.alteractions.journey.team.planning.Plan.MissionLeft;
import org.alteractions.journey.team.planning.Plan.StudentLeft;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.pool.Problem;
import org.alteractions.journey.team.planning.pool.Problem.Kind;
import org.alteractions.journey.team.planning.words.PlanWords;
import org.alteractions.journey.team.planning.words.TeamWords;
import org.alteractions.journey.team.pool.TeamPin;
import org.alteractions.journey.team.pool.TeamPinRepository;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.team.review.ReviewView.Choice;
import org.alteractions.journey.team.review.ReviewView.Left;
import org.alteractions.journey.team.review.ReviewView.Member;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.stereotype.Component;

/** Creates the view of a review, with the names of students and coaches. */
@Component
class ReviewViews {

    static final String NOTHING = "Aucune équipe n'est encore proposée";

    private final TeamReview review;
    private final TeamPools pools;
    private final TeamPinRepository pins;
    private final ReviewHistory history;
    private final VariantWords words;
    private final Candidates candidates;
    private final DossierRegister dossiers;
    private final SeasonRepository seasons;
    private final ChapterRepository chapters;

    ReviewViews(
            TeamReview review,
            TeamPools pools,
            TeamPinRepository pins,
            ReviewHistory history,
            VariantWords words,
            Candidates candidates,
            DossierRegister dossiers,
            SeasonRepository seasons,
            ChapterRepository chapters) {
        this.review = review;
        this.pools = pools;
        this.pins = pins;
        this.history = history;
        this.words = words;
        this.candidates = candidates;
        this.dossiers = dossiers;
        this.seasons = seasons;
        this.chapters = chapters;
    }

    ReviewView of(TeamReviewState reviewState) {
        Pool pool = pools.of(reviewState.season());
        TeamVariant variant = review.shown(reviewState)
                .orElseGet(() -> TeamVariant.none(reviewState.season()));
        VariantReading reading = new VariantReading(variant, pool);
        List<TeamPin> pinned = pins.findBySeasonOrderByDossierAscId(reviewState.season());
        Map<ApplicationNumber, Candidates.Candidate> people = new HashMap<>();
        candidates.of(reviewState.season(), Application.State.values())
                .forEach(one -> people.put(one.number(), one));
        return new ReviewView(
                reviewState.season(),
                new ReviewView.Headline(title(reviewState.season()), summary(reviewState, variant, reading)),
                new ReviewView.Status(reviewState.version(), reviewState.isOpen(), reviewState.isBuilding(),
                        reviewState.progress(), words.readable(reviewState.problem())),
                new ReviewView.Proposal(teams(variant, reading, pinned, people),
                        left(reviewState, variant, reading, people), aside(variant, pool, pinned),
                        notices(pool, people)),
                new ReviewView.History(history.changes(reviewState.season()), history.variants(reviewState)),
                new ReviewView.Choices(students(variant, reading, people), coaches(pool)));
    }

    private String title(SeasonReference reference) {
        Season season = seasons.get(reference);
        return chapters.get(season.chapter()).name() + ", " + season.term().label() + " " + season.seasonYear();
    }

    private static String summary(TeamReviewState reviewState, TeamVariant variant, VariantReading reading) {
        return reviewState.variant() == null
                ? NOTHING + "."
                : placed(variant) + ", " + count(reading.studentsLeft().size(), "sans équipe", "sans équipe") + ".";
    }

    private static String placed(TeamVariant variant) {
        return placed(variant.number(), variant.teams().size(), variant.members().size());
    }

    static String placed(int variant, int teams, int members) {
        return "Variante %d : %s, %s".formatted(variant,
                count(teams, "équipe", "équipes"), count(members, "étudiant placé", "étudiants placés"));
    }

    private static String count(int number, String one, String many) {
        return number + " " + (number < 2 ? one : many);
    }

    private List<ReviewView.Team> teams(
            TeamVariant variant, VariantReading reading, List<TeamPin> pinned,
            Map<ApplicationNumber, Candidates.Candidate> people) {
        return variant.dossiers().stream().map(dossier -> {
            DossierRegister.Entry mission = dossiers.get(dossier);
            Long guide = variant.team(dossier).orElseThrow().coachId();
            ReviewView.Coach coach = new ReviewView.Coach(
                    words.coach(guide) + (reading.isFree(guide) ? "" : " (n'a plus de place)"),
                    pinned.stream().anyMatch(pin -> pin.dossier().equals(dossier) && guide.equals(pin.coachId())));
            List<Member> members = variant.membersOf(dossier).stream()
                    .map(number -> member(people.get(number), dossier, reading, pinned))
                    .toList();
            String score = reading.isWaiting(dossier)
                    ? reading.score(dossier).map(TeamWords::say).orElse("Plus personne n'est disponible.")
                    : "Cette mission n'attend plus d'équipe.";
            return new ReviewView.Team(dossier, mission.structure(), mission.title(), coach, members, score,
                    coach.pinned() && members.stream().allMatch(Member::pinned));
        }).toList();
    }

    private static Member member(
            Candidates.Candidate student, DossierReference dossier, VariantReading reading, List<TeamPin> pinned) {
        boolean there = reading.present(dossier).contains(student.number());
        return new Member(student.number(), student.name() + (there ? "" : " (n'est plus disponible)"),
                student.schoolName(), student.discipline() == null ? "" : student.discipline(),
                wish(reading.wish(student.number(), dossier)),
                pinned.stream().anyMatch(pin -> pin.dossier().equals(dossier)
                        && student.number().equals(pin.application())));
    }

    private static String wish(int rank) {
        return switch (rank) {
            case -1 -> "";
            case 0 -> "hors de ses vœux";
            case 1 -> "1er vœu";
            default -> rank + "e vœu";
        };
    }

    /** Pins and problems that the builder ignores. */
    private List<String> notices(Pool pool, Map<ApplicationNumber, Candidates.Candidate> people) {
        Set<DossierReference> waiting = pool.missions().stream().map(Mission::dossier).collect(Collectors.toSet());
        return pool.candidates().stream()
                .flatMap(one -> one.wishes().stream()
                        .filter(wish -> !waiting.contains(wish))
                        .map(wish -> named(people).say(List.of(new Problem(Kind.WISH_FOR_UNKNOWN_MISSION,
                                List.of(one.application()), List.of(wish), List.of(), 0, 0, Pins.none())))))
                .toList();
    }

    private PlanWords named(Map<ApplicationNumber, Candidates.Candidate> people) {
        return new PlanWords(number -> people.get(number).name(), words::coach);
    }

    private List<Left> left(
            TeamReviewState reviewState, TeamVariant variant, VariantReading reading,
            Map<ApplicationNumber, Candidates.Candidate> people) {
        if (reviewState.variant() == null) {
            return List.of();
        }
        List<Left> left = new ArrayList<>();
        Map<DossierReference, String> missions = variant.missionReasons();
        reading.missionsLeft().forEach(dossier -> left.add(new Left(
                dossier + ", " + dossiers.get(dossier).structure(),
                missions.containsKey(dossier)
                        ? PlanWords.say(MissionLeft.Reason.valueOf(missions.get(dossier)))
                        : "cette mission s'est ajoutée depuis le calcul : relancez-le.")));
        Map<ApplicationNumber, String> students = variant.studentReasons();
        reading.studentsLeft().forEach(number -> left.add(afterColon(students.containsKey(number)
                ? named(people).say(new StudentLeft(number, StudentLeft.Reason.valueOf(students.get(number))))
                : people.get(number).name() + " : libéré par un changement à la main, ou arrivé depuis le calcul.")));
        reading.placesLeft().forEach((coach, places) ->
                left.add(afterColon(named(people).say(new CoachLeft(coach, places)))));
        return left;
    }

    private static Left afterColon(String sentence) {
        int colon = sentence.indexOf(" : ");
        return new Left(sentence.substring(0, colon), sentence.substring(colon + 3));
    }

    private List<ReviewView.Aside> aside(TeamVariant variant, Pool pool, List<TeamPin> pinned) {
        Map<ApplicationNumber, DossierReference> missionOf = variant.missionOf();
        return pinned.stream()
                .filter(pin -> pin.isStudent()
                        ? !pin.dossier().equals(missionOf.get(pin.application()))
                        : variant.team(pin.dossier()).filter(team -> team.coachId().equals(pin.coachId())).isEmpty())
                .map(pin -> new ReviewView.Aside(pin.id(),
                        (pin.isStudent() ? words.student(pin.application()) : words.coach(pin.coachId()))
                                + " sur " + pin.dossier()
                                + (TeamPools.counts(pool, pin) ? "" : " (sans effet : n'est plus disponible)")))
                .toList();
    }

    private static List<Choice> students(
            TeamVariant variant, VariantReading reading, Map<ApplicationNumber, Candidates.Candidate> people) {
        Map<ApplicationNumber, DossierReference> missionOf = variant.missionOf();
        Set<ApplicationNumber> numbers = new HashSet<>(reading.studentsLeft());
        variant.dossiers().forEach(dossier -> numbers.addAll(reading.present(dossier)));
        return numbers.stream()
                .map(people::get)
                .sorted(Candidates.Candidate.byFamilyName())
                .map(one -> new Choice(one.number().value(), "%s – %s (%s)".formatted(one.name(), one.schoolName(),
                        missionOf.containsKey(one.number())
                                ? missionOf.get(one.number())
                                : "sans équipe")))
                .collect(Collectors.toList());
    }

    private List<Choice> coaches(Pool pool) {
        return pool.guides().stream()
                .map(guide -> new Choice(guide.coach().toString(), words.coach(guide.coach())))
                .toList();
    }
}
