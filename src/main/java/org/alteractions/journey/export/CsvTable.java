package org.alteractions.journey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;

/**
 * Writes a list as CSV in the notation that French spreadsheet programs expect: UTF-8 with byte order mark, semicolons,
 * decimal commas, dates like 01/12/2026. A text that would be read as a formula gets an apostrophe in front (OWASP,
 * "CSV Injection").
 */
final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String SEPARATOR = ";";
    private static final String LINE_END = "\r\n";

    /** The signs of formulas, also in full width, after characters that spreadsheet programs may skip. */
    private static final Pattern FORMULA =
            Pattern.compile("[\\s\\p{Z}\\p{C}]*+[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*", Pattern.DOTALL);
    /** A dash for "nothing", or a telephone number: neither can be a formula. */
    private static final Pattern HARMLESS = Pattern.compile("-|\\+\\d(?: ?\\d){5,16}");

    private CsvTable() {}

    /** @return number of rows */
    static <R> int write(ExportTable<R> table, OutputStream to) throws IOException {
        Writer file = new OutputStreamWriter(to, StandardCharsets.UTF_8);
        file.write(BYTE_ORDER_MARK);
        file.write(line(table.columns(), column -> quoted(column.heading())));
        int rows = 0;
        for (R row : table.rows()) {
            file.write(line(table.columns(), column -> cell(column.type(), column.value().apply(row))));
            rows++;
        }
        file.flush();
        return rows;
    }

    private static <R> String line(
            List<ExportTable.Column<R>> columns, Function<ExportTable.Column<R>, String> cell) {
        return columns.stream().map(cell).collect(Collectors.joining(SEPARATOR, "", LINE_END));
    }

    private static String cell(ColumnType type, Object value) {
        if (value == null) {
            return "";
        }
        return switch (type) {
            case TEXT -> quoted(CellTexts.plain((String) value));
            case PHONE -> quoted(CellTexts.phone((String) value));
            case NUMBER -> new BigDecimal(value.toString()).toPlainString().replace('.', ',');
            case DATE -> WrittenDates.digits((LocalDate) value);
            case MOMENT -> WrittenDates.digits((LocalDateTime) value);
        };
    }

    // Also where no character asks for it: "quoted fields as text" is an option of LibreOffice.
    private static String quoted(String text) {
        return '"' + harmless(text).replace("\"", "\"\"") + '"';
    }

    static String harmless(String text) {
        return FORMULA.matcher(text).matches() && !HARMLESS.matcher(text).matches() ? "'" + text : text;
    }
}
