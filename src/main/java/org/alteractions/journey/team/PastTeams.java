package org.alteractions.journey.team;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.Students;
import org.springframework.stereotype.Component;

/** What students of a spring did in the autumn before, so that their second mission is another one. */
@Component
class PastTeams {

    private final Teams teams;
    private final Students students;
    private final DossierRegister dossiers;

    PastTeams(Teams teams, Students students, DossierRegister dossiers) {
        this.teams = teams;
        this.students = students;
        this.dossiers = dossiers;
    }

    /** The students of these applications as a planner sees them. */
    List<TeamPlanner.Candidate> candidates(Season season, List<Application> applications) {
        List<Team> before = season.autumnBefore().map(teams::findBySeason).orElse(List.of());
        return applications.stream().map(application -> candidate(application, before)).toList();
    }

    private TeamPlanner.Candidate candidate(Application application, List<Team> before) {
        Student student = students.get(application.studentId());
        List<Team> own = before.stream().filter(team -> has(team, student.id())).toList();
        Set<String> structures = own.stream()
                .map(team -> dossiers.get(team.dossier()).structure())
                .collect(Collectors.toSet());
        Set<Long> teammates = own.stream()
                .flatMap(team -> team.members().stream())
                .map(TeamMember::studentId)
                .filter(other -> !other.equals(student.id()))
                .collect(Collectors.toSet());
        return new TeamPlanner.Candidate(student.id(), application.number(), student.school(), structures, teammates);
    }

    private static boolean has(Team team, Long student) {
        return team.members().stream().anyMatch(member -> member.studentId().equals(student));
    }
}
