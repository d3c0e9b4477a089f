package org.alteractions.journey.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A list with a column of each type, and its files read back by other libraries. */
final class ExportFixtures {

    static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    static final LocalDateTime MOMENT = LocalDateTime.of(2026, 12, 1, 14, 30);
    static final BigDecimal NUMBER = new BigDecimal("22.5");
    static final String PHONE = "0612345678";

    /** Texts that spreadsheet programs or their files have spoilt elsewhere. */
    static final List<String> TEXTS = List.of(
            "Élodie Le Goff", "L'Épicerie du Bouffay", "=1+1", "+1-1", "-2+3", "@SUM(A1)", " \t=cmd|'/c calc'!A1", "\t=1",
            "\r=1", "\n=1", "\u00a0=1", "\u200b=1", "\uFF1D1+1", "-", "+33612345678", "+33 6 12 34 56 78",
            "première ligne\nseconde ligne", "il dit \"oui\" ; puis \"non\"", "a;b;c", "\"", ";", "'=1", "#REF!", "🎓 diplômée",
            "🇫🇷", "Żółć", "مريم", " des blancs autour ", "<b>&amp;</b>");

    /** A row. */
    record Cells(String text, Number number, LocalDate date, LocalDateTime moment, String phone) {

        static Cells of(String text) {
            return new Cells(text, NUMBER, DAY, MOMENT, PHONE);
        }
    }

    private ExportFixtures() {}

    static ExportTable<Cells> table(List<Cells> rows) {
        return ExportTable.of("dossiers", "Dossiers", rows)
                .text("Texte", Cells::text)
                .number("Nombre", Cells::number)
                .date("Échéance", Cells::date)
                .moment("Entretien", Cells::moment)
                .phone("Téléphone", Cells::phone);
    }

    static ExportTable<Cells> table(String... texts) {
        return table(Stream.of(texts).map(Cells::of).toList());
    }

    static byte[] file(ExportTable<?> table, ExportFormat format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            int rows = format == ExportFormat.CSV ? CsvTable.write(table, file) : XlsxTable.write(table, file);
            if (rows != table.rows().spliterator().getExactSizeIfKnown()) {
                throw new AssertionError("counted " + rows + " rows");
            }
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String csv(ExportTable<?> table) {
        return new String(file(table, ExportFormat.CSV), StandardCharsets.UTF_8);
    }

    /** The records of a CSV file, its headings first. */
    static List<List<String>> records(String csv) {
        try (CSVParser parser = CSVParser.parse(
                csv.substring(1), CSVFormat.RFC4180.builder().setDelimiter(';').get())) {
            return parser.stream().map(CSVRecord::toList).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows of an XLSX file, its headings first. */
    static List<Row> rows(byte[] xlsx) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(
                new ByteArrayInputStream(xlsx), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getFirstSheet();
            return sheet.read();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
