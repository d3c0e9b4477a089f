package org.alteractions.journey.season;

import java.util.List;
import org.alteractions.journey.process.panel.CaseFinder;
import org.alteractions.journey.process.tasklist.CaseSearch.Found;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds seasons by reference. */
@Component
class SeasonFinder implements CaseFinder {

    private final JdbcClient jdbc;

    SeasonFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Found> find(Wanted wanted) {
        return wanted.find(jdbc, """
                select reference, term, season_year from season
                where chapter in (:chapters) and %s
                order by reference desc limit :most""", "reference",
                (row, number) -> new Found(
                        row.getString(1), "Saison", Term.valueOf(row.getString(2)).label() + " " + row.getInt(3)));
    }
}
