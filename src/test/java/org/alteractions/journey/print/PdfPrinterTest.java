package org.alteractions.journey.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in all scripts can be read from the PDF exactly as they were written. */
class PdfPrinterTest {

    private static final List<String> NAMES = List.of("Łukasz Żółć", "李雷", "مريم الحسن", "Дмитрий Ильин",
            "Ελένη Παπαδοπούλου", "דוד לוי", "Nguyễn Thị Hằng", "İpek Şahin", "张伟 Zhang Wei", "さくら 김민준", "پریسا گلستانی",
            "کریم خان", "علاء الأحمد", "Léa (مريم) Martin");

    private final PdfPrinter printer = new PdfPrinter(new PrintFonts());

    @Test
    void namesOfAllScriptsArePrinted_andReadAgainAsWritten() throws IOException {
        byte[] pdf = printer.pdf(Jsoup.parse(page(NAMES)));

        try (PDDocument document = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(document);
            assertThat(NAMES).allSatisfy(name -> assertThat(text.lines()).contains(name));
            assertThat(text).doesNotContain("#", PdfPrinter.REPLACEMENT);
            picture(document);
        }
    }

    @Test
    void onlyTheLettersInUseAreInTheFile() throws IOException {
        byte[] pdf = printer.pdf(Jsoup.parse(page(NAMES)));

        assertThat(pdf).hasSizeLessThan(150_000);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDResources resources = document.getPage(0).getResources();
            for (COSName name : resources.getFontNames()) {
                PDFont font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+.*");
            }
        }
    }

    /** A radical or an ohm sign would be read where a name has a letter. */
    @Test
    void lettersThatLookAlikeAreNotMixedUp() throws IOException {
        String letters = "金 馬 高 黄 龍 石 竹 白 Ω Å µ К й";

        assertThat(printed(letters)).contains(letters);
    }

    @Test
    void accentsTypedAsMarksAreComposed() throws IOException {
        assertThat(printed("Zoe\u0301 Łukasz Z\u0307o\u0301łc\u0301")).contains("Zoé Łukasz Żółć");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ភក្តី", "𠮷野", "🦊 Léa", "ہمایوں"})
    void letterThatNoFontHas_isReplacedVisibly_andKnown(String name) throws IOException {
        assertThat(printer.canPrint(name)).isFalse();
        assertThat(printed(name)).contains(PdfPrinter.REPLACEMENT).doesNotContain("#");
    }

    @Test
    void allNamesOfThisTestCanBePrinted() {
        assertThat(NAMES).allMatch(printer::canPrint);
    }

    private String printed(String text) throws IOException {
        try (PDDocument document = Loader.loadPDF(printer.pdf(Jsoup.parse(page(List.of(text)))))) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String page(List<String> names) {
        return "<html><head><style>body { font: 11pt Printed, PrintedHan1, PrintedHan2, PrintedKana }</style></head><body>"
                + names.stream().map(name -> "<p>" + name + "</p>").collect(Collectors.joining())
                + "<h2>" + names.get(names.size() - 1) + "</h2></body></html>";
    }

    private static void picture(PDDocument document) throws IOException {
        if (Boolean.getBoolean("journey.screenshots")) {
            BufferedImage image = new PDFRenderer(document).renderImageWithDPI(0, 90);
            File folder = new File("target/screenshots");
            folder.mkdirs();
            ImageIO.write(image, "png", new File(folder, "print-names.png"));
        }
    }
}
