package org.alteractions.journey.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.alteractions.journey.export.ExportFixtures.Cells;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists as CSV, read back by commons-csv. */
class CsvTableTest {

    /** What a spreadsheet program may take for a formula, said in another way than the writer does. */
    private static final String SIGNS = "=+-@＝＋－＠";
    private static final Pattern TELEPHONE = Pattern.compile("\\+[0-9][0-9 ]{5,}");

    @Test
    void fileIsUtf8WithMark_semicolons_andCarriageReturns() {
        assertThat(ExportFixtures.csv(ExportFixtures.table("Élodie"))).isEqualTo("""
                \uFEFF"Texte";"Nombre";"Échéance";"Entretien";"Téléphone"\r
                "Élodie";22,5;01/12/2026;01/12/2026 14:30;"06 12 34 56 78"\r
                """);
        assertThat(ExportFixtures.file(ExportFixtures.table("x"), ExportFormat.CSV))
                .startsWith(0xEF, 0xBB, 0xBF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1-1", "-2+3", "@SUM(A1)", " =1", " \t=cmd", "\t=1", "\r=1", "\n=1", "\u00a0=1",
            "\u200b@x", "\uFEFF=1", "\uFF1D1", "--1", "- une liste", "+33+1", "+336123456781234567890", "=", "+", "\u0000=1"})
    void textThatCouldBeAFormula_getsAnApostrophe(String text) {
        String cell = cell(text);

        assertThat(cell).startsWith("'");
        assertThat(cell.substring(1)).isEqualTo(CellTexts.plain(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "+33612345678", "+33 6 12 34 56 78", "12-14 rue des Arts", "a=b", "Le-Goff", "'=1", ""})
    void textThatCannotBeAFormula_staysAsItIs(String text) {
        assertThat(cell(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '|', value = {
        "0612345678, 06 12 34 56 78", "+33612345678, 06 12 34 56 78", "06.12.34.56.78, 06 12 34 56 78",
        "+442079460958, +44 20 7946 0958", "+14155552671, +1 415 555 2671", "0612, 06 12", "003, 00 3",
        "poste 12, poste 12", "=1+1, '=1+1"})
    void telephoneNumberKeepsZeroAndPlus(String number, String written) {
        Cells row = new Cells(null, null, null, null, number);

        assertThat(ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table(List.of(row)))).get(1))
                .containsExactly("", "", "", "", written);
    }

    @Test
    void numbersAreWrittenOut() {
        List<Number> numbers = List.of(0, -3, 22.5, 1e-7, 12_345_678_901L, new BigDecimal("1E+3"), 0.1f);

        assertThat(ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table(
                                numbers.stream().map(one -> new Cells(null, one, null, null, null)).toList())))
                        .stream().skip(1).map(row -> row.get(1)))
                .containsExactly("0", "-3", "22,5", "0,00000010", "12345678901", "1000", "0,1");
    }

    @Test
    void emptyListHasItsHeadings() {
        assertThat(ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table()))).hasSize(1);
    }

    @Property(tries = 300)
    void anyTexts_comeBack_andNoneBeginsLikeAFormula(@ForAll("texts") List<String> texts) {
        List<List<String>> read =
                ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table(texts.toArray(String[]::new))));

        assertThat(read).hasSize(texts.size() + 1);
        for (int row = 0; row < texts.size(); row++) {
            String text = CellTexts.plain(texts.get(row));
            assertThat(read.get(row + 1))
                    .containsExactly(isDangerous(text) ? "'" + text : text, "22,5", "01/12/2026", "01/12/2026 14:30",
                            "06 12 34 56 78");
        }
    }

    @Property(tries = 100)
    void anyDay_comesBack(@ForAll("days") LocalDate day) {
        String cell = ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table(
                List.of(new Cells(null, null, day, null, null))))).get(1).get(2);

        assertThat(Stream.of(cell.split("/")).map(Integer::valueOf))
                .containsExactly(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.oneOf(
                        Arbitraries.strings().withChars("=+-@ \t\r\n;\"'\u00a0\u200b＝＠1aé,").ofMaxLength(6),
                        Arbitraries.strings().all().ofMaxLength(20),
                        Arbitraries.of(ExportFixtures.TEXTS))
                .list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(-20_000, 60_000).map(LocalDate::ofEpochDay);
    }

    private static boolean isDangerous(String text) {
        int first = text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter)
                        && !List.of(Character.CONTROL, Character.FORMAT, Character.PRIVATE_USE, Character.SURROGATE,
                                Character.UNASSIGNED).contains((byte) Character.getType(letter)))
                .findFirst().orElse(' ');
        return SIGNS.indexOf(first) >= 0 && !text.equals("-") && !isTelephone(text);
    }

    private static boolean isTelephone(String text) {
        return TELEPHONE.matcher(text).matches() && !text.contains("  ") && !text.endsWith(" ")
                && text.chars().filter(Character::isDigit).count() <= 17 && text.chars().filter(Character::isDigit).count() > 5;
    }

    private static String cell(String text) {
        List<List<String>> read = ExportFixtures.records(ExportFixtures.csv(ExportFixtures.table(text)));
        assertThat(read).hasSize(2);
        return read.get(1).get(0);
    }
}
