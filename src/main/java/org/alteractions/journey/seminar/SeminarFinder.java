package org.alteractions.journey.seminar;

import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds seminars by reference. */
@Component
class SeminarFinder implements CaseFinder {

    private final JdbcClient jdbc;

    SeminarFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select s.reference, s.starts_at from seminar s join season on season.reference = s.season
                where season.chapter in (:chapters) and %s
                order by s.reference desc limit :most""", "s.reference",
                (row, number) -> new Found(row.getString(1), "Séminaire",
                        WrittenDates.day(row.getTimestamp(2).toLocalDateTime().toLocalDate())));
    }
}
