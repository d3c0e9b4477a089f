package org.alteractions.journey.people.directory;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.list.ListPage;
import org.alteractions.journey.list.ListQuery;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleTables;
import org.alteractions.journey.person.PersonKind;
import org.alteractions.journey.process.search.Wanted;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The people that a filter shows to its reader. The number of statements does not depend on their number. */
@Component
public class PeopleList {

    private final JdbcClient jdbc;
    private final ChapterRepository chapters;

    PeopleList(JdbcClient jdbc, ChapterRepository chapters) {
        this.jdbc = jdbc;
        this.chapters = chapters;
    }

    ListPage<PersonRow> page(PeopleFilter filter, PeopleSight sight) {
        Map<String, String> names = names();
        return query(filter, sight)
                .map(query -> query.page("people.*", filter.shown(), (row, number) -> row(row, names)))
                .orElseGet(ListPage::empty);
    }

    /** All rows of a filter, for an export. */
    List<PersonRow> all(PeopleFilter filter, PeopleSight sight) {
        Map<String, String> names = names();
        return query(filter, sight)
                .map(query -> query.all("people.*", filter.shown().sort(), (row, number) -> row(row, names)))
                .orElse(List.of());
    }

    private Map<String, String> names() {
        return chapters.all().stream().collect(Collectors.toMap(chapter -> chapter.id().value(), Chapter::name));
    }

    /** Empty if the reader sees nobody of the wanted kind. */
    private Optional<ListQuery> query(PeopleFilter filter, PeopleSight sight) {
        List<PersonKind> kinds = filter.kind().map(List::of).orElseGet(sight::kinds).stream()
                .filter(sight::sees).toList();
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Optional<Wanted> wanted = filter.shown().wanted();
        return Optional.of(ListQuery.of(jdbc, PeopleTables.joined(kinds, sight, wanted))
                .with(sight.parameters())
                .with(wanted.map(Wanted::texts).orElse(Map.of()))
                .where(filter.left(), "left_on is not null")
                .where(filter.phone(), "coalesce(phone, '') <> ''"));
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
