package org.alteractions.journey.student;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of students, by their application. */
@Component
class ApplicationNames implements KnownNames {

    private final JdbcClient jdbc;

    ApplicationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of(
                "doubtfulCandidates", "invitedCandidates", "invitedStudents", "openApplications",
                "assessedCandidates", "expectedStudents", "runningCandidates", "sessionCandidates",
                "replacementStudents", "teamCandidates", "teamStudentOptions", Variable.CANDIDATE.key());
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byText(jdbc, """
                select a.number, s.first_name || ' ' || s.last_name || ' – ' || a.number
                from application a join student s on s.id = a.student_id where a.number in (:ids)
                """, ids);
    }
}
