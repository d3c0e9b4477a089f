package org.alteractions.journey.people.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleTables;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that a filter shows to its reader. The number of statements does not depend on their number. */
@Component
public class PeopleList {

    static final int PAGE = 50;

    private final JdbcClient jdbc;
    private final ChapterRepository chapters;

    PeopleList(JdbcClient jdbc, ChapterRepository chapters) {
        this.jdbc = jdbc;
        this.chapters = chapters;
    }

    /**
     * A page of the list.
     *
     * @param total number of people that the filter shows on all pages
     */
    public record Page(List<PersonRow> rows, int total, int pages, int page) {}

    public Page page(PeopleFilter filter, PeopleSight sight) {
        Optional<Query> asked = query(filter, sight);
        if (asked.isEmpty()) {
            return new Page(List.of(), 0, 1, 1);
        }
        Query query = asked.get();
        int total = jdbc.sql("select count(*) from " + query.text).params(query.parameters)
                .query(Integer.class).single();
        int pages = Math.max(1, (total + PAGE - 1) / PAGE);
        int page = Math.min(filter.page(), pages);
        return new Page(rows(query, filter.sort(), (page - 1) * PAGE, PAGE), total, pages, page);
    }

    /** All rows of a filter, for an export. */
    public List<PersonRow> all(PeopleFilter filter, PeopleSight sight) {
        return query(filter, sight).map(query -> rows(query, filter.sort(), 0, Integer.MAX_VALUE)).orElse(List.of());
    }

    private List<PersonRow> rows(Query query, PeopleSort sort, int first, int most) {
        Map<String, String> names = chapters.all().stream()
                .collect(Collectors.toMap(chapter -> chapter.id().value(), Chapter::name));
        return jdbc.sql("select * from " + query.text + " order by " + sort.order() + " limit :most offset :first")
                .params(query.parameters).param("most", most).param("first", first)
                .query((row, number) -> row(row, names))
                .list();
    }

    private record Query(String text, Map<String, Object> parameters) {}

    /** Empty if the reader sees nobody of the wanted kind. */
    private static Optional<Query> query(PeopleFilter filter, PeopleSight sight) {
        List<PersonKind> kinds = filter.kind().map(List::of).orElseGet(sight::kinds).stream()
                .filter(sight::sees).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> parameters = new HashMap<>(sight.parameters());
        List<String> conditions = new ArrayList<>();
        if (!filter.left().isEmpty()) {
            conditions.add("left_on is " + (filter.left().equals("oui") ? "not null" : "null"));
        }
        if (!filter.phone().isEmpty()) {
            conditions.add("coalesce(phone, '') " + (filter.phone().equals("avec") ? "<> ''" : "= ''"));
        }
        search(filter, sight, parameters).ifPresent(conditions::add);
        return Optional.of(new Query(PeopleTables.joined(kinds, sight)
                + (conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions)), parameters));
    }

    private static Optional<String> search(PeopleFilter filter, PeopleSight sight, Map<String, Object> parameters) {
        if (filter.words().isEmpty()) {
            return Optional.empty();
        }
        Wanted wanted = Wanted.of(filter.words(), sight.cases().chapters(), PAGE);
        wanted.parameters().forEach(parameters::putIfAbsent);
        parameters.remove("most");
        return Optional.of(wanted.words().isEmpty() ? Wanted.NOTHING : PeopleTables.has(wanted));
    }

    private static PersonRow row(ResultSet row, Map<String, String> chapters) throws SQLException {
        String about = Stream.of(row.getString("organisation"), row.getString("contact"))
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return new PersonRow(row.getString("number"), PersonKind.valueOf(row.getString("kind")).label(),
                row.getString("name"), about, text(row, "email"), text(row, "phone"),
                chapters.getOrDefault(row.getString("chapter"), ""), state(row));
    }

    private static String state(ResultSet row) throws SQLException {
        LocalDate left = row.getObject("left_on", LocalDate.class);
        return left != null ? "a quitté l'organisation le " + WrittenDates.day(left)
                : row.getBoolean("offered") ? "" : "n'est plus dans les listes";
    }

    private static String text(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? "" : text;
    }
}
