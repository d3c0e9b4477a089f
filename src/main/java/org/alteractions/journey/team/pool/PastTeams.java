package org.alteractions.journey.team.pool;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.structure.Dossier;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.Team;
import org.alteractions.journey.team.TeamRepository;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.springframework.stereotype.Component;

/** Missions and teammates of students in the preceding autumn, so that their second mission differs. */
@Component
class PastTeams {

    private final TeamRepository teams;
    private final StudentRepository students;
    private final DossierRegister dossiers;

    PastTeams(TeamRepository teams, StudentRepository students, DossierRegister dossiers) {
        this.teams = teams;
        this.students = students;
        this.dossiers = dossiers;
    }

    /** The students of these applications as candidates for the planner. */
    List<Candidate> candidates(Season season, List<Application> applications) {
        List<Team> before = season.autumnBefore().map(teams::findBySeason).orElse(List.of());
        Map<Long, Student> whose = students.byId(applications.stream().map(Application::studentId));
        Map<DossierReference, DossierRegister.Entry> known = dossiers.byReference(before.stream().map(Team::dossier));
        return applications.stream()
                .map(application -> candidate(application, whose.get(application.studentId()), before, known))
                .toList();
    }

    private static Candidate candidate(
            Application application, Student student, List<Team> before, Map<DossierReference,
            DossierRegister.Entry> known) {
        List<Team> own = before.stream().filter(team -> team.knows(student.id())).toList();
        Set<String> structures = own.stream()
                .map(team -> known.get(team.dossier()).structure())
                .collect(Collectors.toSet());
        return new Candidate(application.number(), student.school(), student.discipline(),
                Set.of(student.language()), Set.of(), List.of(), Set.of(),
                new Candidate.Former(structures, workedTogether(own, known)));
    }

    /** A team without a delivered mission does not count: its students may work together again. */
    private static Set<DossierReference> workedTogether(
            List<Team> own, Map<DossierReference, DossierRegister.Entry> known) {
        return own.stream()
                .filter(team -> {
                    Dossier.State state = known.get(team.dossier()).state();
                    return state == Dossier.State.COMPLETED || !state.ended() && !team.ended();
                })
                .map(Team::dossier)
                .collect(Collectors.toSet());
    }
}
