package org.alteractions.journey.overview.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.season.ApplicationFigure;
import org.alteractions.journey.process.search.Wanted;
import org.alteractions.journey.student.Application;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The applications that a filter shows to its reader, in two statements. */
@Component
class ApplicationList {

    static final int PAGE = 50;

    private static final String JOINED = """
            application a
            join season z on z.reference = a.season
            join student s on s.id = a.student_id
            join school h on h.id = s.school""";

    private static final String SEARCHED =
            "a.search_words || ' ' || s.search_words || ' ' || h.search_words";

    private static final String HAS = """
            exists (select 1 from application_document f where f.application = a.number and f.name = '%s')""";
    private static final String CV = HAS.formatted("CV");
    private static final String LETTER = HAS.formatted("LETTER");

    private final JdbcClient jdbc;

    ApplicationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param total number of applications that the filter shows on all pages */
    public record Page(List<ApplicationRow> rows, int total, int pages) {}

    Page page(ApplicationFilter filter, Collection<ChapterId> chapters) {
        Query query = query(filter, chapters);
        int total = jdbc.sql("select count(*) from " + query.text).params(query.parameters)
                .query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        return new Page(rows(filter, query, (Math.min(filter.page(), pages) - 1) * PAGE, PAGE), total, pages);
    }

    /** All rows of a filter, for an export. */
    List<ApplicationRow> all(ApplicationFilter filter, Collection<ChapterId> chapters) {
        return rows(filter, query(filter, chapters), 0, Integer.MAX_VALUE);
    }

    private List<ApplicationRow> rows(ApplicationFilter filter, Query query, int first, int most) {
        return jdbc.sql("select a.number, s.first_name || ' ' || s.last_name as name, h.name as school, a.state, "
                        + CV + " as cv, " + LETTER + " as letter from " + query.text
                        + " order by " + filter.sort().order() + " limit :most offset :first")
                .params(query.parameters).param("most", most).param("first", first)
                .query(ApplicationList::row)
                .list();
    }

    private record Query(String text, Map<String, Object> parameters) {}

    private static Query query(ApplicationFilter filter, Collection<ChapterId> chapters) {
        Map<String, Object> parameters = new HashMap<>();
        List<String> conditions = new ArrayList<>(List.of("z.chapter in (:chapters)", "a.state in (:states)"));
        // SQL allows no empty list.
        parameters.put("chapters", chapters.isEmpty()
                ? List.of("")
                : chapters.stream().map(ChapterId::value).toList());
        parameters.put("states", filter.states().stream().map(Enum::name).toList());
        filter.season().ifPresent(season -> {
            parameters.put("season", season.value());
            conditions.add("a.season = :season");
        });
        filter.figure().map(ApplicationFigure::condition).ifPresent(conditions::add);
        if (!filter.cv().isEmpty()) {
            conditions.add((filter.cv().equals("avec") ? "" : "not ") + CV);
        }
        if (!filter.words().isEmpty()) {
            Wanted wanted = Wanted.of(filter.words(), chapters, PAGE);
            conditions.add(wanted.words().isEmpty() ? Wanted.NOTHING : wanted.in(SEARCHED, "s.search_phone"));
            wanted.parameters().forEach(parameters::putIfAbsent);
            parameters.remove("most");
        }
        return new Query(JOINED + "\nwhere " + String.join("\nand ", conditions), parameters);
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
