package org.alteractions.journey.team;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Message;
import org.alteractions.journey.process.Messages;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.alteractions.journey.testing.JourneyDriver;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A season of Nantes with its school, coach and students, for stories that begin with a team. */
@Component
public class TeamFixtures {

    public static final String SEASON = "NAN-2026-AUTUMN";
    public static final String COACH = "paul.kervella@sce.example";
    public static final String LINA = "lina.moreau@polytech.example";
    public static final List<String> TEAM = List.of(
            LINA, "omar.diallo@polytech.example", "rose.tanguy@polytech.example", "hugo.perrin@polytech.example");

    private final JourneyDriver journey;
    private final Messages messages;
    private final TeamRepository teams;
    private final CoachRepository coaches;
    private final CompanyRepository companies;
    private final StudentRepository students;
    private final ApplicationRepository applications;
    private final JdbcClient jdbc;
    private final Clock clock;

    TeamFixtures(
            JourneyDriver journey,
            Messages messages,
            TeamRepository teams,
            CoachRepository coaches,
            CompanyRepository companies,
            StudentRepository students,
            ApplicationRepository applications,
            JdbcClient jdbc,
            Clock clock) {
        this.journey = journey;
        this.messages = messages;
        this.teams = teams;
        this.coaches = coaches;
        this.companies = companies;
        this.students = students;
        this.applications = applications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An accepted dossier whose team of four has just been told; missions last from in a week to in 17 weeks. */
    public String startedMission() {
        return startedMission(acceptedDossier());
    }

    /** The same of a dossier that has been accepted before. */
    public String startedMission(String dossier) {
        season();
        List<TeamMember> members = Stream.of("Lina Moreau", "Omar Diallo", "Rose Tanguy", "Hugo Perrin")
                .map(name -> student(name, Application.State.IN_TEAM))
                .toList();
        teams.save(Team.of(DossierReference.of(dossier), SeasonReference.of(SEASON), coach("Paul Kervella", COACH, 1),
                members));
        messages.tell(Message.TEAM_ASSIGNED, CaseReference.of(dossier));
        journey.run();
        return dossier;
    }

    /** What staff report of a team; of a departure also who leaves: the first of those who are in the team today. */
    public Map<String, Object> event(String dossier, String event) {
        DeclareEventAnswers report = new DeclareEventAnswers()
                .chapter("nantes").concernedDossier(dossier).declaredEvent(event);
        if (event.equals("studentDroppedOut")) {
            teams.findById(DossierReference.of(dossier)).flatMap(team -> team.members().stream().findFirst())
                    .ifPresent(member -> report.reportedStudent(reported(dossier, member.studentId())));
        }
        return report;
    }

    /** As the form offers a student of a team. */
    public static String reported(String dossier, Long student) {
        return dossier + "/student-" + student;
    }

    public String acceptedDossier() {
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    /** The season and its school. */
    public void season() {
        LocalDate today = LocalDate.now(clock);
        jdbc.sql("""
                insert into school (id, name, chapter, contact_name, contact_email, language)
                values ('polytech-nantes', 'Polytech Nantes', 'nantes', 'Jean Roux', 'jean.roux@polytech.example', 'fr')""")
                .update();
        jdbc.sql("""
                insert into season (reference, version, chapter, season_year, term, registration_opens,
                registration_closes, cafe_select_on, seminar_on, missions_start, missions_end, state)
                values (?, 0, 'nantes', 2026, 'AUTUMN', ?, ?, ?, ?, ?, ?, 'LAUNCHED')""")
                .params(SEASON, today.minusDays(60), today.minusDays(30), today.minusDays(20), today.minusDays(10),
                        today.plusWeeks(1), today.plusWeeks(17))
                .update();
    }

    /** "Lina Moreau" writes from lina.moreau@polytech.example. */
    public TeamMember student(String name, Application.State state) {
        String[] names = name.split(" ");
        String address = name.toLowerCase().replace(' ', '.') + "@polytech.example";
        Student student = students.save(Student.of(names[0], names[1], address, "+33 6 00 00 00 00",
                "fr", "polytech-nantes", "Génie civil"));
        String number = "%s-%03d".formatted(SEASON, student.id());
        applications.save(new Application(ApplicationNumber.of(number), null, student.id(), SeasonReference.of(SEASON),
                null, false, state));
        return new TeamMember(student.id(), ApplicationNumber.of(number));
    }

    public Long coach(String name, String address, int capacity) {
        Long company = companies.named("SCE").id();
        return coaches.save(new Coach(
                null, null, company, ChapterId.of("nantes"), name, new ContactDetails(address, null, "fr"), capacity,
                true)).id();
    }

    public Team team(String dossier) {
        return teams.get(DossierReference.of(dossier));
    }

    /** States of the applications of those who are in the team. */
    public List<Application.State> states(String dossier) {
        return team(dossier).members().stream()
                .map(member -> applications.get(ApplicationNumber.of(member.application())).state())
                .toList();
    }
}
