package org.alteractions.journey.cafeselect.interviewer;

import java.util.Set;
import org.alteractions.journey.process.NumberedNames;
import org.alteractions.journey.process.PeopleNames;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names of the interviewers, inactive ones included. */
@Component
class InterviewerNames extends PeopleNames {

    InterviewerNames(JdbcClient jdbc) {
        super("interviewer", "intervieweur", ids -> NumberedNames.byNumber(jdbc, """
                select id, name from interviewer where id in (:ids)
                """, ids));
    }

    @Override
    public Set<String> lists() {
        return Set.of(
                "myInterviewers", "knownInterviewers", "chapterInterviewers", "sessionInterviewers",
                "runningInterviewers");
    }
}
