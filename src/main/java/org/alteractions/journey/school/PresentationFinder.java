package org.alteractions.journey.school;

import java.util.List;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds presentations by reference or by name of the school. */
@Component
class PresentationFinder implements CaseFinder {

    private final JdbcClient jdbc;

    PresentationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select p.reference, s.name
                from presentation p join school s on s.id = p.school join season on season.reference = p.season
                where season.chapter in (:chapters) and %s
                order by p.reference desc limit :most""", "p.reference || ' ' || s.name",
                (row, number) -> new Found(row.getString(1), "Présentation", row.getString(2)));
    }
}
