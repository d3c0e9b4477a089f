package org.alteractions.journey.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipFile;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alteractions.journey.export.ExportFixtures.Cells;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists as XLSX, read back by fastexcel-reader. */
class XlsxTableTest {

    private static final int LONGEST = 32_767;

    @TempDir
    Path directory;

    @Test
    void everyCellHasTheTypeOfItsColumn() {
        List<Row> rows = rows(ExportFixtures.table(ExportFixtures.TEXTS.toArray(String[]::new)));

        assertThat(rows.get(0).stream().map(Cell::getText))
                .containsExactly("Texte", "Nombre", "Échéance", "Entretien", "Téléphone");
        assertThat(rows).hasSize(ExportFixtures.TEXTS.size() + 1);
        for (int at = 0; at < ExportFixtures.TEXTS.size(); at++) {
            Row row = rows.get(at + 1);
            assertThat(row.getCell(0).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).asString()).isEqualTo(CellTexts.plain(ExportFixtures.TEXTS.get(at)));
            assertThat(row.getCell(1).asNumber()).isEqualByComparingTo(ExportFixtures.NUMBER);
            assertThat(row.getCell(2).asDate().toLocalDate()).isEqualTo(ExportFixtures.DAY);
            assertThat(row.getCell(2).getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(row.getCell(3).asDate()).isEqualTo(ExportFixtures.MOMENT);
            assertThat(row.getCell(3).getDataFormatString()).isEqualTo("dd/mm/yyyy hh:mm");
            assertThat(row.getCell(4).getType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(4).asString()).isEqualTo("06 12 34 56 78");
        }
    }

    @Test
    void headerIsBoldAndFixed_andColumnsAreWideEnough() throws IOException {
        byte[] file = ExportFixtures.file(
                ExportFixtures.table("un titre de quarante caractères environ.", "x".repeat(500)), ExportFormat.XLSX);
        Document sheet = part(file, "xl/worksheets/sheet1.xml");

        assertThat(sheet.selectFirst("pane").attr("state")).isEqualTo("frozen");
        assertThat(sheet.selectFirst("pane").attr("ySplit")).isEqualTo("1");
        assertThat(sheet.select("cols > col").eachAttr("width"))
                .allSatisfy(width -> assertThat(Double.parseDouble(width)).isBetween(10d, 60d));
        assertThat(sheet.selectFirst("cols > col").attr("width")).isEqualTo("60.0");
        assertThat(sheet.select("f")).isEmpty();
        int style = Integer.parseInt(sheet.selectFirst("c[r=A1]").attr("s"));
        Document styles = part(file, "xl/styles.xml");
        int font = Integer.parseInt(styles.select("cellXfs > xf").get(style).attr("fontId"));
        assertThat(styles.select("fonts > font").get(font).select("b")).hasSize(1);
    }

    @Test
    void textStaysTextWhenItIsEdited() throws IOException {
        byte[] file = ExportFixtures.file(ExportFixtures.table("0612345678"), ExportFormat.XLSX);
        Document sheet = part(file, "xl/worksheets/sheet1.xml");
        Document styles = part(file, "xl/styles.xml");

        for (String cell : List.of("A2", "E2")) {
            int style = Integer.parseInt(sheet.selectFirst("c[r=" + cell + "]").attr("s"));
            String format = styles.select("cellXfs > xf").get(style).attr("numFmtId");
            assertThat(styles.selectFirst("numFmt[numFmtId=" + format + "]").attr("formatCode")).isEqualTo("@");
        }
    }

    @Test
    void emptyValues_areEmptyCells() {
        List<Row> rows = rows(ExportFixtures.table(List.of(new Cells(null, null, null, null, null), Cells.of("x"))));

        assertThat(rows.stream().map(Row::getRowNum)).as("rows with a cell").containsExactly(1, 3);
    }

    @Test
    void textLongerThanACell_isCutBetweenTwoCharacters() {
        String text = rows(ExportFixtures.table("🎓".repeat(20_000))).get(1).getCell(0).asString();

        assertThat(text).hasSizeLessThanOrEqualTo(LONGEST).endsWith("🎓…");
    }

    @Test
    void thousandsOfRows_areAllThere() {
        List<Cells> many = new ArrayList<>(Collections.nCopies(1700, Cells.of("avant")));
        many.add(new Cells("dernière", new BigDecimal("-0.5"), ExportFixtures.DAY, null, null));

        List<Row> rows = rows(ExportFixtures.table(many));
        assertThat(rows).hasSize(1702);
        assertThat(rows.get(1701).getCell(0).asString()).isEqualTo("dernière");
        assertThat(rows.get(1701).getCell(1).asNumber()).isEqualByComparingTo("-0.5");
        assertThat(rows.get(1600).getCell(2).asDate().toLocalDate()).isEqualTo(ExportFixtures.DAY);
    }

    @Property(tries = 100)
    void anyTexts_comeBack(@ForAll("texts") List<String> texts) {
        List<Row> rows = rows(ExportFixtures.table(texts.toArray(String[]::new)));

        assertThat(rows.stream().skip(1).map(row -> row.getCell(0).asString()))
                .containsExactlyElementsOf(texts.stream().map(CellTexts::plain).toList());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("=+-@ \t\r\n<>&;\"']é\u0001\uD83C").ofMinLength(1).ofMaxLength(6),
                        Arbitraries.strings().all().ofMinLength(1).ofMaxLength(20))
                .list().ofMaxSize(8);
    }

    private static List<Row> rows(ExportTable<?> table) {
        return ExportFixtures.rows(ExportFixtures.file(table, ExportFormat.XLSX));
    }

    private Document part(byte[] file, String name) throws IOException {
        Path path = Files.write(directory.resolve("list.xlsx"), file);
        try (ZipFile parts = new ZipFile(path.toFile());
                InputStream part = parts.getInputStream(parts.getEntry(name))) {
            return Jsoup.parse(part, "UTF-8", "", Parser.xmlParser());
        }
    }
}
