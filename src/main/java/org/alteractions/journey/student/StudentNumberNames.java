package org.alteractions.journey.student;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of students, by student number. */
@Component
class StudentNumberNames extends PeopleNames {

    StudentNumberNames(JdbcClient jdbc) {
        super("student", "étudiant", ids -> NumberedNames.byNumber(jdbc, """
                select id, first_name || ' ' || last_name from student where id in (:ids)
                """, ids));
    }

    @Override
    public Set<String> lists() {
        return Set.of("teamMembers");
    }
}
