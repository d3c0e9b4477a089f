package org.alteractions.journey.overview.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.list.ListPage;
import org.alteractions.journey.list.ListQuery;
import org.alteractions.journey.student.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications that a filter shows to its reader, in one statement. */
@Component
class ApplicationList {

    private static final String JOINED = """
            application a
            join season z on z.reference = a.season
            join student s on s.id = a.student_id
            join school h on h.id = s.school""";

    private static final List<String> SEARCHED = List.of("a.search_words", "s.search_words", "h.search_words");

    private static final String HAS = """
            exists (select 1 from application_document f where f.application = a.number and f.name = '%s')""";
    private static final String CV = HAS.formatted("CV");
    private static final String LETTER = HAS.formatted("LETTER");

    private static final String COLUMNS = "a.number, s.first_name || ' ' || s.last_name as name, h.name as school,"
            + " a.state, " + CV + " as cv, " + LETTER + " as letter";

    private final JdbcClient jdbc;

    ApplicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ListPage<ApplicationRow> page(ApplicationFilter filter, Collection<ChapterId> chapters) {
        return query(filter, chapters).page(COLUMNS, filter.shown(), ApplicationList::row);
    }

    /** All rows of a filter, for an export. */
    List<ApplicationRow> all(ApplicationFilter filter, Collection<ChapterId> chapters) {
        return query(filter, chapters).all(COLUMNS, filter.shown().sort(), ApplicationList::row);
    }

    private ListQuery query(ApplicationFilter filter, Collection<ChapterId> chapters) {
        ListQuery query = ListQuery.of(jdbc, JOINED)
                // SQL allows no empty list.
                .with("chapters", chapters.isEmpty() ? List.of("") : chapters.stream().map(ChapterId::value).toList())
                .with("states", filter.states().stream().map(Enum::name).toList())
                .where("z.chapter in (:chapters)")
                .where("a.state in (:states)")
                .where(filter.cv(), CV)
                .search(filter.shown(), SEARCHED, "s.search_phone");
        filter.season().ifPresent(season -> query.where("a.season = :season").with("season", season.value()));
        filter.figure().ifPresent(figure -> query.where(figure.condition()));
        return query;
    }

    private static ApplicationRow row(ResultSet row, int number) throws SQLException {
        String documents = Stream.of(row.getBoolean("cv") ? "CV" : "",
                        row.getBoolean("letter") ? "Lettre de motivation" : "")
                .filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return new ApplicationRow(ApplicationNumber.of(row.getString("number")), row.getString("name"),
                row.getString("school"), Application.State.valueOf(row.getString("state")).label(),
                documents.isEmpty() ? "aucun document reçu" : documents);
    }
}
