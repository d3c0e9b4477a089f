package org.alteractions.journey.team;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.school.School;
import org.alteractions.journey.school.SchoolRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.Company;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.springframework.stereotype.Component;

/** The members and the coach of a dossier's team, and possible replacements. Results are empty if there is no team. */
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

    /** Sorted by family name. */
    public List<Student> members(DossierReference dossier) {
        return students.byId(teams.findById(dossier).stream()
                        .flatMap(team -> team.members().stream())
                        .map(TeamMember::studentId))
                .values().stream()
                .sorted(Student.byFamilyName())
                .toList();
    }

    public Optional<Coach> coach(DossierReference dossier) {
        return teams.findById(dossier).map(Team::coachId).map(coaches::get);
    }

    /** The coach before the last change of coach. */
    public Optional<Coach> departedCoach(DossierReference dossier) {
        return teams.findById(dossier).map(Team::departedCoachId).map(coaches::get);
    }

    /** The student who left last. */
    public Optional<Student> departed(DossierReference dossier) {
        return teams.findById(dossier).stream()
                .flatMap(team -> team.departures().stream())
                .max(Comparator.comparing(TeamDeparture::leftAt))
                .map(left -> students.get(left.studentId()));
    }

    /** Trained students of the team's season without a team, with their applications, sorted by family name. */
    List<Map.Entry<Application, Student>> pool(DossierReference dossier) {
        List<Application> trained = teams.findById(dossier)
                .map(team -> applications.findBySeasonAndStateOrderByNumber(team.season(), Application.State.TRAINED))
                .orElse(List.of());
        Map<Long, Student> whose = students.byId(trained.stream().map(Application::studentId));
        return trained.stream()
                .map(one -> Map.entry(one, whose.get(one.studentId())))
                .sorted(Map.Entry.comparingByValue(Student.byFamilyName()))
                .toList();
    }

    /** Names of the coaches' companies, by company id. */
    Map<Long, String> companies(Collection<Coach> some) {
        return companies.names(some.stream().map(Coach::companyId));
    }

    String company(Coach coach) {
        return companies.findById(coach.companyId()).map(Company::name).orElse("");
    }

    /** Names of the students' schools, by school id; empty text for an unknown id. */
    UnaryOperator<String> schools(Collection<Student> some) {
        Map<String, School> found = schools.byId(some.stream().map(Student::school));
        return school -> found.containsKey(school) ? found.get(school).name() : "";
    }
}
