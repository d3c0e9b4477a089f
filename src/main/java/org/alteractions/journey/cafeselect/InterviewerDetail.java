package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        return Optional.ofNullable(detailsOf(List.of(context)).get(context));
    }

    @Override
    public Map<CaseContext, String> detailsOf(Collection<CaseContext> contexts) {
        Map<CaseContext, String> interviews = new HashMap<>();
        contexts.forEach(context ->
                context.id(Variable.INTERVIEW).ifPresent(interview -> interviews.put(context, interview)));
        Map<String, String> names = NumberedNames.byNumber(jdbc, """
                select i.id, v.name from interview i join interviewer v on v.id = i.interviewer where i.id in (:ids)
                """, Set.copyOf(interviews.values()));
        return interviews.entrySet().stream()
                .filter(entry -> names.containsKey(entry.getValue()))
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> " par " + names.get(entry.getValue())));
    }
}
