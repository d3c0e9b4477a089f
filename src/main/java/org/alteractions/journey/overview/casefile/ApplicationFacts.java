package org.alteractions.journey.overview.casefile;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.overview.casefile.CaseFacts.Person;
import org.alteractions.journey.overview.casefile.CaseFacts.Text;
import org.alteractions.journey.student.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Facts about a student's application. */
@Component
class ApplicationFacts {

    private static final String APPLICATION = """
            select s.first_name || ' ' || s.last_name student, h.name school, s.email, s.phone, s.discipline,
                a.motivation, a.state
            from application a join student s on s.id = a.student_id join school h on h.id = s.school
            where a.number = :number""";

    private final JdbcClient jdbc;

    ApplicationFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty if the reference is of no application. */
    Optional<CaseFacts> of(CaseReference reference) {
        return jdbc.sql(APPLICATION).param("number", reference.value())
                .query((row, number) -> new CaseFacts(
                        row.getString("student"),
                        Application.State.valueOf(row.getString("state")).label(),
                        "application",
                        List.of(new Person("Candidature", row.getString("student"), row.getString("school"),
                                row.getString("email"), text(row.getString("phone")))),
                        List.of(new Text("Formation", text(row.getString("discipline"))),
                                        new Text("Motivation", text(row.getString("motivation")))).stream()
                                .filter(one -> !one.words().isEmpty()).toList(),
                        List.of()))
                .optional();
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }
}
