package org.alteractions.journey.team;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.Company;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.springframework.stereotype.Component;

/** Who is in the team of a dossier, and who could be. Empty answers where the dossier has no team. */
@Component
public class TeamPeople {

    private final TeamRepository teams;
    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final StudentRepository students;
    private final ApplicationRepository applications;
    private final SchoolRepository schools;

    TeamPeople(
            TeamRepository teams,
            CoachRepository coaches,
            CompanyRepository companies,
            StudentRepository students,
            ApplicationRepository applications,
            SchoolRepository schools) {
        this.teams = teams;
        this.coaches = coaches;
        this.companies = companies;
        this.students = students;
        this.applications = applications;
        this.schools = schools;
    }

    /** By family name. */
    public List<Student> members(String dossier) {
        return teams.findById(dossier).stream()
                .flatMap(team -> team.members().stream())
                .map(member -> students.get(member.studentId()))
                .sorted(Student.byFamilyName())
                .toList();
    }

    public Optional<Coach> coach(String dossier) {
        return teams.findById(dossier).map(Team::coachId).map(coaches::get);
    }

    /** The coach whom the last change has relieved. */
    public Optional<Coach> departedCoach(String dossier) {
        return teams.findById(dossier).map(Team::departedCoachId).map(coaches::get);
    }

    /** The student who left last. */
    public Optional<Student> departed(String dossier) {
        return teams.findById(dossier).stream()
                .flatMap(team -> team.departures().stream())
                .max(Comparator.comparing(TeamDeparture::leftAt))
                .map(left -> students.get(left.studentId()));
    }

    /** Students of the team's season who are trained and in no team. */
    List<Application> pool(String dossier) {
        return teams.findById(dossier)
                .map(team -> applications.findBySeasonAndStateOrderByNumber(
                        team.season(), Application.State.TRAINED).stream()
                        .map(one -> Map.entry(one, student(one)))
                        .sorted(Map.Entry.comparingByValue(Student.byFamilyName()))
                        .map(Map.Entry::getKey)
                        .toList())
                .orElse(List.of());
    }

    /** Coaches of the chapter who may take one more team, without the one that the team has. */
    List<Coach> freeCoaches(DossierRegister.Entry dossier) {
        Long present = teams.findById(dossier.reference()).map(Team::coachId).orElse(null);
        return coaches.availableIn(dossier.chapter()).stream()
                .filter(coach -> !coach.id().equals(present))
                .filter(coach -> coach.mayTake(teamsOf(coach)))
                .toList();
    }

    int teamsOf(Coach coach) {
        return teams.countByCoachIdAndEndedOnIsNull(coach.id());
    }

    String company(Coach coach) {
        return companies.findById(coach.companyId()).map(Company::name).orElse("");
    }

    String school(Student student) {
        return schools.findById(student.school()).map(School::name).orElse("");
    }

    Student student(Application application) {
        return students.get(application.studentId());
    }
}
