package org.alteractions.journey.cafeselect;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.search.CaseFinder;
import org.alteractions.journey.process.search.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds Cafés Select by reference or place, or by an interviewer. */
@Component
class SessionFinder implements CaseFinder {

    private static final String OWN = Wanted.reference("c.reference") + " || ' ' || c.search_words";

    private final JdbcClient jdbc;

    SessionFinder(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Hit> find(Wanted wanted) {
        return jdbc.sql("""
                select c.reference, c.starts_at, who.id as found, who.name
                from cafe_select c join season on season.reference = c.season left join (
                    select attends.cafe_select, i.id, i.name
                    from session_interviewer attends join interviewer i on i.id = attends.interviewer
                    where %s
                ) who on who.cafe_select = c.reference
                where season.chapter in (:chapters) and (who.id is not null or %s)
                order by c.reference desc limit :most"""
                        .formatted(wanted.in("i.search_words"), wanted.in(OWN)))
                .params(wanted.parameters())
                .query(SessionFinder::hit)
                .list();
    }

    private static Hit hit(ResultSet row, int number) throws SQLException {
        Hit hit = Hit.of(row.getString("reference"), "Café Select",
                WrittenDates.day(row.getTimestamp("starts_at").toLocalDateTime().toLocalDate()));
        String found = row.getString("found");
        return found == null ? hit : hit.naming(new Who(PersonKind.INTERVIEWER, found, row.getString("name")));
    }
}
