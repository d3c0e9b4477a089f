package org.alteractions.journey.season;

import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.Wanted;
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
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select reference, term, season_year from season
                where chapter in (:chapters) and %s
                order by reference desc limit :most""".formatted(wanted.in(Wanted.reference("reference"))))
                .params(wanted.parameters())
                .query((row, number) -> Hit.of(row.getString(1), "Saison", 
                        Term.valueOf(row.getString(2)).label() + " " + row.getInt(3)))
                .list();
    }
}
