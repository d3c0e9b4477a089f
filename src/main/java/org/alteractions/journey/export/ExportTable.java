package org.alteractions.journey.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.ChapterId;

/**
 * A list to export, with the rows and columns that the caller sees on the page. For instance:
 *
 * <pre>{@code
 * ExportTable.of("dossiers", "Dossiers", rows)
 *         .forChapters(chapters)
 *         .text("Structure", Row::structure)
 *         .phone("Téléphone", Row::phone)
 *         .date("Échéance", Row::due);
 * }</pre>
 *
 * A null value is an empty cell.
 *
 * @param list  a fixed word, which names the file and the list in the security log
 * @param part  chapter in the file's name; empty for several chapters
 * @param title in French, the name of the sheet
 * @param rows  iterated once, so that they may come from a stream
 */
public record ExportTable<R>(String list, String part, String title, Iterable<R> rows, List<Column<R>> columns) {

    private static final Pattern FIXED_WORD = Pattern.compile("[a-z][a-z-]*");

    /** @param heading in French, as on the page */
    record Column<R>(String heading, ColumnType type, Function<R, ?> value) {}

    public ExportTable {
        if (!FIXED_WORD.matcher(list).matches()) {
            throw new IllegalArgumentException("The name of an exported list is a fixed word in small letters");
        }
        columns = List.copyOf(columns);
    }

    public static <R> ExportTable<R> of(String list, String title, Iterable<R> rows) {
        return new ExportTable<>(list, "", title, rows, List.of());
    }

    /** Names the file after the chapter if the list has only one. */
    public ExportTable<R> forChapters(Collection<ChapterId> chapters) {
        String only = chapters.size() == 1 ? chapters.iterator().next().value() : "";
        return new ExportTable<>(list, only, title, rows, columns);
    }

    public ExportTable<R> text(String heading, Function<R, String> value) {
        return with(heading, ColumnType.TEXT, value);
    }

    public ExportTable<R> number(String heading, Function<R, ? extends Number> value) {
        return with(heading, ColumnType.NUMBER, value);
    }

    public ExportTable<R> date(String heading, Function<R, LocalDate> value) {
        return with(heading, ColumnType.DATE, value);
    }

    public ExportTable<R> moment(String heading, Function<R, LocalDateTime> value) {
        return with(heading, ColumnType.MOMENT, value);
    }

    /** The time of a record, in Paris. */
    public ExportTable<R> recorded(String heading, Function<R, Instant> value) {
        return moment(heading, row -> {
            Instant time = value.apply(row);
            return time == null ? null : LocalDateTime.ofInstant(time, WallClock.PARIS);
        });
    }

    public ExportTable<R> phone(String heading, Function<R, String> value) {
        return with(heading, ColumnType.PHONE, value);
    }

    private ExportTable<R> with(String heading, ColumnType type, Function<R, ?> value) {
        List<Column<R>> more = new ArrayList<>(columns);
        more.add(new Column<>(heading, type, value));
        return new ExportTable<>(list, part, title, rows, more);
    }
}
