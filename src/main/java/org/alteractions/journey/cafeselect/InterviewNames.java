package org.alteractions.journey.cafeselect;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.Variable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of an interview: candidate and interviewer. */
@Component
class InterviewNames implements KnownNames {

    private final JdbcClient jdbc;

    InterviewNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Set<String> lists() {
        return Set.of("sessionInterviews", Variable.INTERVIEW.key());
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select i.id, s.first_name || ' ' || s.last_name || ' – ' || i.candidate || ', avec ' || v.name
                from interview i join application a on a.number = i.candidate join student s on s.id = a.student_id
                join interviewer v on v.id = i.interviewer where i.id in (:ids)
                """, ids);
    }
}
