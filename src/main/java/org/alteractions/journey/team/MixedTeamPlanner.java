package org.alteractions.journey.team;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Deals the students out like cards, the largest school first, each to the team where it meets the fewest people of its
 * own school and of its team of last time. As many students as possible get a team, in teams as near to four as can be.
 */
@Component
class MixedTeamPlanner implements TeamPlanner {

    @Override
    public Plan plan(List<Mission> missions, List<Candidate> candidates, List<Guide> guides) {
        List<Long> places = guides.stream()
                .flatMap(guide -> Collections.nCopies(Math.max(0, guide.places()), guide.coach()).stream())
                .toList();
        int most = Math.min(missions.size(), places.size());
        List<Draft> drafts = drafts(missions, TeamSizes.of(candidates.size(), most));
        List<Candidate> leftOver = deal(candidates, drafts);
        dissolveTooSmall(drafts, leftOver);
        String shortage = shortage(drafts.size(), places.size());
        List<ProposedTeam> teams = new ArrayList<>();
        int coach = 0;
        for (Mission mission : missions) {
            Draft draft = drafts.stream().filter(one -> one.mission().equals(mission)).findFirst().orElse(null);
            teams.add(draft == null
                    ? new ProposedTeam(mission.dossier(), List.of(), null, shortage)
                    : new ProposedTeam(
                            mission.dossier(), List.copyOf(draft.members()), places.get(coach++), draft.explanation()));
        }
        return new Plan(teams, List.copyOf(leftOver));
    }

    private static List<Draft> drafts(List<Mission> missions, List<Integer> sizes) {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < sizes.size(); i++) {
            drafts.add(new Draft(missions.get(i), sizes.get(i)));
        }
        return drafts;
    }

    private static List<Candidate> deal(List<Candidate> candidates, List<Draft> drafts) {
        Map<String, Long> schoolSize =
                candidates.stream().collect(Collectors.groupingBy(Candidate::school, Collectors.counting()));
        List<Candidate> order = candidates.stream()
                .sorted(Comparator.<Candidate, Integer>comparing(candidate -> -candidate.former().size())
                        .thenComparing(candidate -> -schoolSize.get(candidate.school()))
                        .thenComparing(Candidate::school)
                        .thenComparing(Candidate::application))
                .toList();
        List<Candidate> leftOver = new ArrayList<>();
        for (Candidate candidate : order) {
            if (!place(candidate, drafts) && !swapIn(candidate, drafts)) {
                leftOver.add(candidate);
            }
        }
        return leftOver;
    }

    private static boolean place(Candidate candidate, List<Draft> drafts) {
        Draft best = drafts.stream()
                .filter(draft -> !draft.isFull() && draft.accepts(candidate))
                .min(Comparator.<Draft, Integer>comparing(draft -> draft.alike(candidate))
                        .thenComparing(draft -> draft.members().size()))
                .orElse(null);
        if (best != null) {
            best.members().add(candidate);
        }
        return best != null;
    }

    /** The teams with room are not for this student: somebody of another team goes there instead. */
    private static boolean swapIn(Candidate candidate, List<Draft> drafts) {
        for (Draft room : drafts.stream().filter(draft -> !draft.isFull()).toList()) {
            for (Draft full : drafts.stream().filter(draft -> draft.accepts(candidate)).toList()) {
                Candidate mover = full.members().stream().filter(room::accepts).findFirst().orElse(null);
                if (mover != null) {
                    full.members().remove(mover);
                    room.members().add(mover);
                    full.members().add(candidate);
                    return true;
                }
            }
        }
        return false;
    }

    /** Students who may not work for a structure again can leave a team without enough members. */
    private static void dissolveTooSmall(List<Draft> drafts, List<Candidate> leftOver) {
        drafts.stream().filter(draft -> draft.members().size() < Team.SMALLEST).toList().forEach(draft -> {
            drafts.remove(draft);
            draft.members().stream().filter(member -> !place(member, drafts)).forEach(leftOver::add);
        });
    }

    private static String shortage(int teams, int coachPlaces) {
        if (coachPlaces == 0) {
            return "Aucune équipe proposée : aucun coach de l'antenne n'est disponible.";
        }
        return coachPlaces <= teams
                ? "Aucune équipe proposée : tous les coachs disponibles ont déjà une équipe."
                : "Aucune équipe proposée : il ne reste pas assez d'étudiants formés.";
    }

    /** A team in the making. */
    private record Draft(Mission mission, int size, List<Candidate> members) {

        Draft(Mission mission, int size) {
            this(mission, size, new ArrayList<>());
        }

        boolean isFull() {
            return members.size() >= size;
        }

        boolean accepts(Candidate candidate) {
            return !candidate.former().contains(mission.structure());
        }

        /** Meeting one's own school again is a pity, meeting one's team of last time twice as much. */
        int alike(Candidate candidate) {
            return members.stream()
                    .mapToInt(member -> (member.school().equals(candidate.school()) ? 1 : 0)
                            + (member.formerTeammates().contains(candidate.student()) ? 2 : 0))
                    .sum();
        }

        String explanation() {
            long schools = members.stream().map(Candidate::school).distinct().count();
            boolean together = members.stream().anyMatch(this::meetsAgain);
            return "%d étudiants de %s.%s".formatted(
                    members.size(),
                    schools == 1 ? "la même école, faute d'autres" : schools + " écoles différentes",
                    together ? " Certains étaient déjà dans la même équipe à l'automne, faute d'autre répartition." : "");
        }

        private boolean meetsAgain(Candidate candidate) {
            return members.stream().anyMatch(member -> member.formerTeammates().contains(candidate.student()));
        }
    }
}
