package org.alteractions.journey.seminar;

import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds seminars by reference, place or trainer. */
@Component
class SeminarFinder implements CaseFinder {

    private static final String ALL = Wanted.reference("s.reference") + " || ' ' || s.search_words";

    private final JdbcClient jdbc;

    SeminarFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select s.reference, s.starts_at from seminar s join season on season.reference = s.season
                where season.chapter in (:chapters) and %s
                order by s.reference desc limit :most""".formatted(wanted.in(ALL)))
                .params(wanted.parameters())
                .query((row, number) -> Hit.of(row.getString(1), "Séminaire", 
                        WrittenDates.day(row.getTimestamp(2).toLocalDateTime().toLocalDate())))
                .list();
    }
}
