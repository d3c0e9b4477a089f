package org.alteractions.journey.cafeselect;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.panel.TaskDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Distinguishes the scorecards of one candidate by their interviewers: " par Nora Bell". */
@Component
class InterviewerDetail implements TaskDetails {

    private final JdbcClient jdbc;

    InterviewerDetail(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<String> detailOf(CaseContext context) {
        return context.id(Variable.INTERVIEW).flatMap(interview -> {
            Map<String, String> names = NumberedNames.byNumber(jdbc, """
                    select i.id, v.name from interview i join interviewer v on v.id = i.interviewer where i.id in (:ids)
                    """, Set.of(interview));
            return Optional.ofNullable(names.get(interview)).map(name -> " par " + name);
        });
    }
}
