package org.alteractions.journey.cafeselect;

import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds Cafés Select by reference. */
@Component
class SessionFinder implements CaseFinder {

    private final JdbcClient jdbc;

    SessionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select c.reference, c.starts_at from cafe_select c join season on season.reference = c.season
                where season.chapter in (:chapters) and %s
                order by c.reference desc limit :most""", "c.reference",
                (row, number) -> new Found(row.getString(1), "Café Select",
                        WrittenDates.day(row.getTimestamp(2).toLocalDateTime().toLocalDate())));
    }
}
