package org.alteractions.journey.student;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The students, by the number of their own. */
@Component
class StudentNumberNames implements KnownNames {

    private final JdbcClient jdbc;

    StudentNumberNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "student";
    }

    @Override
    public String role() {
        return "étudiant";
    }

    @Override
    public Set<String> lists() {
        return Set.of("teamMembers");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select id, first_name || ' ' || last_name from student where id in (:ids)
                """, ids);
    }
}
