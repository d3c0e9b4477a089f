package org.alteractions.journey.school;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds presentations by reference or room, or by the school or its contact. */
@Component
class PresentationFinder implements CaseFinder {

    private static final String ALL =
            Wanted.reference("p.reference") + " || ' ' || p.search_words || ' ' || s.search_words";

    private final JdbcClient jdbc;

    PresentationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select p.reference, s.name, s.contact_name, case when %s then s.id end as found
                from presentation p join school s on s.id = p.school join season on season.reference = p.season
                where season.chapter in (:chapters) and %s
                order by p.reference desc limit :most""".formatted(wanted.in("s.search_words"), wanted.in(ALL)))
                .params(wanted.parameters())
                .query(PresentationFinder::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), "Présentation", row.getString("name"));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(PersonKind.SCHOOL, found, 
                "%s (%s)".formatted(row.getString("name"), row.getString("contact_name"))));
    }
}
