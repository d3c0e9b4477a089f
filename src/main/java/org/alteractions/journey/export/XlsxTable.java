package org.alteractions.journey.export;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a list as XLSX: one sheet with a fixed header row. Texts are typed as text, so that none can be a formula. */
final class XlsxTable {

    private static final String APPLICATION = "Alter'Actions";
    private static final String VERSION = "1.0";
    private static final String TEXT_FORMAT = "@";
    private static final String DATE_FORMAT = "dd/mm/yyyy";
    private static final String MOMENT_FORMAT = "dd/mm/yyyy hh:mm";

    /** Rows in memory at once, as cells. */
    private static final int BLOCK = 500;
    /** Of the file format, in characters. */
    private static final int LONGEST_TEXT = 32_767;
    /** In characters. */
    private static final int WIDEST = 60;
    private static final int NARROWEST = 10;
    private static final int MARGIN = 2;

    private XlsxTable() {}

    /** @return number of rows */
    static <R> int write(ExportTable<R> table, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, APPLICATION, VERSION)) {
            Worksheet sheet = workbook.newWorksheet(table.title());
            sheet.freezePane(0, 1);
            int rows = fill(sheet, table);
            sheet.finish();
            return rows;
        }
    }

    private static <R> int fill(Worksheet sheet, ExportTable<R> table) throws IOException {
        List<ExportTable.Column<R>> columns = table.columns();
        int[] widths = new int[columns.size()];
        for (int at = 0; at < widths.length; at++) {
            sheet.value(0, at, columns.get(at).heading());
            sheet.style(0, at).bold().set();
            widths[at] = Math.max(NARROWEST, columns.get(at).heading().length());
        }
        int rows = 0;
        for (R row : table.rows()) {
            rows++;
            for (int at = 0; at < widths.length; at++) {
                Object value = columns.get(at).value().apply(row);
                if (value != null) {
                    widths[at] = Math.max(widths[at], write(sheet, rows, at, columns.get(at).type(), value));
                }
            }
            if (rows % BLOCK == 0) {
                flush(sheet, widths);
            }
        }
        flush(sheet, widths);
        return rows;
    }

    // The file begins with the widths of the columns: those of the first block stay.
    private static void flush(Worksheet sheet, int[] widths) throws IOException {
        for (int at = 0; at < widths.length; at++) {
            sheet.width(at, Math.min(widths[at] + MARGIN, WIDEST));
        }
        sheet.flush();
    }

    /** @return length of the text in characters */
    private static int write(Worksheet sheet, int row, int at, ColumnType type, Object value) {
        return switch (type) {
            case TEXT -> text(sheet, row, at, CellTexts.plain((String) value));
            case PHONE -> text(sheet, row, at, CellTexts.phone((String) value));
            case NUMBER -> {
                sheet.value(row, at, (Number) value);
                yield value.toString().length();
            }
            case DATE -> {
                sheet.value(row, at, (LocalDate) value);
                yield formatted(sheet, row, at, DATE_FORMAT);
            }
            case MOMENT -> {
                sheet.value(row, at, (LocalDateTime) value);
                yield formatted(sheet, row, at, MOMENT_FORMAT);
            }
        };
    }

    private static int text(Worksheet sheet, int row, int at, String text) {
        sheet.value(row, at, shortened(text));
        formatted(sheet, row, at, TEXT_FORMAT);
        return text.lines().mapToInt(String::length).max().orElse(0);
    }

    private static int formatted(Worksheet sheet, int row, int at, String format) {
        sheet.style(row, at).format(format).set();
        return format.length();
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_TEXT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, LONGEST_TEXT - 1) - 1)) + "…";
    }
}
