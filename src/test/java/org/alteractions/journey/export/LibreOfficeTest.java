package org.alteractions.journey.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Both files as LibreOffice opens them in French, cell by cell. Skipped without LibreOffice on the path. */
class LibreOfficeTest {

    private static final List<String> TEXTS = ExportFixtures.TEXTS;
    /** The only text of a text column that becomes a number; a column of telephone numbers keeps it. */
    private static final String BARE_TELEPHONE = "+33612345678";

    @TempDir
    Path directory;

    @Test
    void csvHasTheTextsNumbersAndDates_andNoFormula() throws Exception {
        Path csv = written(ExportFormat.CSV);

        List<Row> rows = ExportFixtures.rows(Files.readAllBytes(orSkip(office().csvAsXlsx(csv))));

        assertThat(rows).hasSize(TEXTS.size() + 1);
        for (int at = 0; at < TEXTS.size(); at++) {
            String text = TEXTS.get(at);
            Row row = rows.get(at + 1);
            assertThat(row.stream().map(Cell::getType)).as(text).doesNotContain(CellType.FORMULA, CellType.ERROR);
            assertThat(row.getCell(0).getText()).isEqualTo(text.equals(BARE_TELEPHONE)
                    ? text.substring(1)
                    : CsvTable.harmless(CellTexts.plain(text)));
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo(ExportFixtures.NUMBER);
            assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo(ExportFixtures.DAY);
            assertThat(row.getCell(3).asDate()).isEqualTo(ExportFixtures.MOMENT);
            assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).asString()).isEqualTo("06 12 34 56 78");
        }
    }

    @Test
    void xlsxShowsTheSame_withoutAnyApostrophe() throws Exception {
        Path xlsx = written(ExportFormat.XLSX);

        String shown = Files.readString(orSkip(office().xlsxAsShown(xlsx)));
        List<List<String>> records = ExportFixtures.records(shown.startsWith("\uFEFF") ? shown : "\uFEFF" + shown);

        assertThat(records).hasSize(TEXTS.size() + 1);
        for (int at = 0; at < TEXTS.size(); at++) {
            assertThat(records.get(at + 1)).containsExactly(
                    CellTexts.plain(TEXTS.get(at)), "22,5", "01/12/2026", "01/12/2026 14:30", "06 12 34 56 78");
        }
    }

    private Path written(ExportFormat format) throws IOException {
        return Files.write(directory.resolve("list." + format.extension()),
                ExportFixtures.file(ExportFixtures.table(TEXTS.toArray(String[]::new)), format));
    }

    private LibreOffice office() throws IOException {
        return orSkip("no soffice on the path", LibreOffice.find(directory));
    }

    private static Path orSkip(Optional<Path> result) {
        return orSkip("soffice did not finish in time", result);
    }

    private static <T> T orSkip(String reason, Optional<T> found) {
        return found.orElseGet(() -> {
            System.out.println("LibreOfficeTest is skipped: " + reason);
            return abort(reason);
        });
    }
}
