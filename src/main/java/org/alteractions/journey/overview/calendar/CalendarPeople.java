package org.alteractions.journey.overview.calendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.process.security.StaffRights;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Options of the calendar's filter: coaches and interviewers of the cases that the reader may see. */
@Component
class CalendarPeople {

    private static final String PEOPLE = """
            select 'coach-' || c.id as person, c.name || ' (coach)' as label, lower(c.name) as sorted from coach c
            where exists (select 1 from team t join dossier d on d.reference = t.dossier
                where t.coach_id = c.id and %s)
            union all
            select 'interviewer-' || i.id, i.name || ' (Café Select)', lower(i.name) from interviewer i
            where i.chapter in (:candidates) and exists (select 1 from session_interviewer g where g.interviewer = i.id)
            order by sorted, person""";

    private final JdbcClient jdbc;
    private final StaffRights rights;

    CalendarPeople(JdbcClient jdbc, StaffRights rights) {
        this.jdbc = jdbc;
        this.rights = rights;
    }

    /** @param key value of the address parameter, for instance coach-12 */
    record Person(String key, String label) {}

    List<Person> of(Sight sight, Authentication reader) {
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        List<String> candidates = rights.candidateChapters(reader).stream()
                .filter(sight.chapters()::contains)
                .map(ChapterId::value)
                .toList();
        parameters.put("candidates", candidates.isEmpty() ? List.of("") : candidates);
        return jdbc.sql(PEOPLE.formatted(sight.condition())).params(parameters)
                .query((row, number) -> new Person(row.getString("person"), row.getString("label")))
                .list();
    }
}
