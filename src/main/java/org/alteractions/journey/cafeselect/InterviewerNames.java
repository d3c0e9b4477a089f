package org.alteractions.journey.cafeselect;

import java.util.Map;
import java.util.Set;
import org.alteractions.journey.process.KnownNames;
import org.alteractions.journey.process.NumberedNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The interviewers, those who are no longer offered included. */
@Component
class InterviewerNames implements KnownNames {

    private final JdbcClient jdbc;

    InterviewerNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String people() {
        return "interviewer";
    }

    @Override
    public String role() {
        return "intervieweur";
    }

    @Override
    public Set<String> lists() {
        return Set.of(
                "myInterviewers", "knownInterviewers", "chapterInterviewers", "sessionInterviewers",
                "runningInterviewers");
    }

    @Override
    public Map<String, String> names(Set<String> ids) {
        return NumberedNames.byNumber(jdbc, """
                select id, name from interviewer where id in (:ids)
                """, ids);
    }
}
