package org.alteractions.journey.testing;

import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.student.Student;
import org.alteractions.journey.student.StudentRepository;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people of the stories, of the chapter of Nantes. */
@Component
public class PeopleFixtures {

    private final JdbcClient jdbc;
    private final StudentRepository students;
    private final ApplicationRepository applications;
    private final CoachRepository coaches;

    PeopleFixtures(JdbcClient jdbc, StudentRepository students, ApplicationRepository applications, CoachRepository coaches) {
        this.jdbc = jdbc;
        this.students = students;
        this.applications = applications;
        this.coaches = coaches;
    }

    /** A partner school. @return the address of its contact */
    public String school(String id) {
        String address = "contact@" + id + ".example";
        jdbc.sql("insert into school (id, name, chapter, contact_name, contact_email, language) values (?, ?, ?, ?, ?, ?)")
                .params(id, "École " + id, "nantes", "Claude Martin", address, "fr")
                .update();
        return address;
    }

    public Student student(String firstName, String school) {
        return students.save(Student.of(firstName, "Durand",
                firstName.toLowerCase(java.util.Locale.ROOT) + "@etu.example", null, "fr", school, "Gestion"));
    }

    /** A student who may join a team of the season. @return the application's number */
    public String trained(String season, String firstName, String school) {
        return application(season, student(firstName, school), Application.State.TRAINED);
    }

    public String application(String season, Student student, Application.State state) {
        String number = "%s-%03d".formatted(
                season, applications.findBySeasonOrderByNumber(SeasonReference.of(season)).size() + 1);
        return applications.save(
                new Application(ApplicationNumber.of(number), null, student.id(), SeasonReference.of(season), null,
                        false, state)).number().value();
    }

    public Coach coach(String name, int capacity) {
        jdbc.sql("insert into company (name) values (?)").param("Entreprise de " + name).update();
        Long company = jdbc.sql("select max(id) from company").query(Long.class).single();
        return coaches.save(new Coach(null, null, company, ChapterId.of("nantes"), name,
                new ContactDetails(name.toLowerCase(java.util.Locale.ROOT) + "@coach.example", null, "fr"), capacity, true));
    }
}
