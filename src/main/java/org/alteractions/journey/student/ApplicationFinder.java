package org.alteractions.journey.student;

import java.util.List;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds applications by number or by name of the student. */
@Component
class ApplicationFinder implements CaseFinder {

    private final JdbcClient jdbc;

    ApplicationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select a.number, s.first_name || ' ' || s.last_name
                from application a join student s on s.id = a.student_id join season on season.reference = a.season
                where season.chapter in (:chapters) and %s
                order by a.number desc limit :most""", "a.number || ' ' || s.first_name || ' ' || s.last_name",
                (row, number) -> new Found(row.getString(1), "Candidature", row.getString(2)));
    }
}
