package org.alteractions.journey.student;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds applications by number or by student. */
@Component
class ApplicationFinder implements CaseFinder {

    private static final String ALL = Wanted.reference("a.number") + " || ' ' || s.search_words";

    private final JdbcClient jdbc;

    ApplicationFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select a.number as reference, s.first_name || ' ' || s.last_name as name, case when %s then s.id end as found
                from application a join student s on s.id = a.student_id join season on season.reference = a.season
                where season.chapter in (:chapters) and %s
                order by a.number desc limit :most"""
                        .formatted(wanted.in("s.search_words", "s.search_phone"), wanted.in(ALL, "s.search_phone")))
                .params(wanted.parameters())
                .query(ApplicationFinder::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), "Candidature", row.getString("name"));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(PersonKind.STUDENT, found, row.getString("name")));
    }
}
