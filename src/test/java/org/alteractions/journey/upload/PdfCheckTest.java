package org.alteractions.journey.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.testing.InflatingPdfs;
import org.alteractions.journey.testing.Pdfs;
import org.alteractions.journey.testing.RawPdf;
import org.alteractions.journey.testing.RefusalWords;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PdfCheckTest {

    private static final PdfCheck CHECK = new PdfCheck(new SecurityLog());

    @Test
    void plainPdfIsKeptUnderItsOwnName() {
        assertThat(CHECK.check("C:\\Documents\\CV Léa.pdf", Pdfs.plain()).fileName()).isEqualTo("CV Léa.pdf");
    }

    @Test
    void nameEndsInPdf_whateverTheSenderCallsTheFile() {
        assertThat(CHECK.check("CV.hta", Pdfs.plain()).fileName()).isEqualTo("CV.hta.pdf");
        assertThat(CHECK.check("CV.PDF", Pdfs.plain()).fileName()).isEqualTo("CV.PDF");
        assertThat(CHECK.check("cv.pdf.exe", Pdfs.plain()).fileName()).isEqualTo("cv.pdf.exe.pdf");
    }

    /** A byte order mark, the header of a gateway, and as many bytes as readers look at. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", "\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n",
        "<html><script>alert(1)</script>"})
    void bytesBeforeTheHeader_areLeftOut(String before) {
        byte[] file = Pdfs.plain();

        assertThat(CHECK.check("cv.pdf", after(before.getBytes(StandardCharsets.UTF_8), file)).bytes()).isEqualTo(file);
    }

    @Test
    void bytesBeforeTheHeader_hideNothing_andAreNoMoreThanReadersSkip() {
        byte[] script = Pdfs.with(catalog -> catalog.setItem(
                COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)")));
        assertThatThrownBy(() -> CHECK.check("cv.pdf", after(new byte[700], script)))
                .extracting(RefusalWords::french).asString().contains("action automatique");
        assertThat(CHECK.check("cv.pdf", after(new byte[1019], Pdfs.plain())).bytes()).isNotEmpty();
        assertThatThrownBy(() -> CHECK.check("cv.pdf", after(new byte[1020], Pdfs.plain())))
                .extracting(RefusalWords::french).asString().contains("n'est pas un PDF");
        assertThatThrownBy(() -> CHECK.check("cv.pdf", "My notes on %PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .extracting(RefusalWords::french).asString().contains("abîmé");
    }

    private static byte[] after(byte[] before, byte[] file) {
        byte[] whole = Arrays.copyOf(before, before.length + file.length);
        System.arraycopy(file, 0, whole, before.length, file.length);
        return whole;
    }

    @Test
    void pdfThatOpensAtItsFirstPage_asLatexWritesIt_isKept() {
        byte[] file = Pdfs.with(catalog -> catalog.setItem(COSName.OPEN_ACTION, new PDActionGoTo()));

        assertThat(CHECK.check("cv.pdf", file).bytes()).isEqualTo(file);
    }

    @Test
    void cvWithALargePicture_isKept() {
        byte[] file = RawPdf.empty()
                .stream("/Type/XObject/Subtype/Image/Width 4000/Height 4000/ColorSpace/DeviceRGB/BitsPerComponent 8"
                        + "/Filter/FlateDecode", RawPdf.deflatedBlanks("", 48 * InflatingPdfs.MEGABYTE))
                .withTable("");

        assertThat(CHECK.check("cv.pdf", file).bytes()).isEqualTo(file);
    }

    /** As LaTeX and LibreOffice write them; a report with hundreds of pages, links and headings. */
    @Test
    void reportWithStreamsOfObjects_isKept() throws IOException {
        byte[] file;
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream saved = new ByteArrayOutputStream()) {
            COSArray parts = new COSArray();
            for (int i = 0; i < 20_000; i++) {
                COSDictionary part = new COSDictionary();
                part.setName(COSName.TYPE, "StructElem");
                part.setString(COSName.TITLE, "Partie " + i);
                part.setInt(COSName.K, i);
                parts.add(new COSObject(part));
            }
            for (int i = 0; i < 300; i++) {
                document.addPage(new PDPage());
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.getPDFName("Parts"), parts);
            document.save(saved, new CompressParameters(200));
            file = saved.toByteArray();
        }

        assertThat(new String(file, StandardCharsets.ISO_8859_1)).contains("/ObjStm", "/XRef");
        assertThat(CHECK.check("rapport.pdf", file).bytes()).isEqualTo(file);
    }

    @Test
    void encryptedPdfThatAnybodyMayOpen_isKept() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
            document.save(file);
            assertThat(CHECK.check("cv.pdf", file.toByteArray()).fileName()).isEqualTo("cv.pdf");
        }
    }

    @Test
    void scriptInAStreamOfObjects_isRefused_howeverOftenItIsPacked() {
        byte[] object = InflatingPdfs.latin("5 0 <</S/JavaScript/JS(app.alert\\(1\\))>>");
        assertRefused(InflatingPdfs.objectStream("/Filter/FlateDecode", RawPdf.deflated(object)), "action automatique");
        assertRefused(InflatingPdfs.objectStream("/Filter[/FlateDecode/FlateDecode]",
                RawPdf.deflated(RawPdf.deflated(object))), "action automatique");
    }

    /** PDFBox finds an object that no list has as soon as something refers to it. */
    @Test
    void scriptInAnObjectThatIsNotListed_isRefused() {
        int unlisted = 9;
        assertRefused(RawPdf.empty()
                .write(unlisted + " 0 obj\n<</S/JavaScript/JS(app.alert\\(1\\))>>\nendobj\n")
                .object("[" + unlisted + " 0 R]")
                .object("<</Length " + unlisted + " 0 R>>\nstream\nx\nendstream")
                .withTable(""), "action automatique");
    }

    @Test
    void fileThatInflates_isRefusedInASentence() {
        assertThatThrownBy(() -> CHECK.check("a.pdf", InflatingPdfs.objectStream(300 * InflatingPdfs.MEGABYTE)))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french, RefusalWords::english)
                .containsExactly(
                        "Ce PDF est trop complexe pour être vérifié et ne peut pas être accepté."
                                + " Imprimez-le vers un nouveau PDF, puis envoyez celui-ci.",
                        "This PDF is too complex to be checked and cannot be accepted."
                                + " Print it to a new PDF, then send that one.");
    }

    @Test
    void emptyFileIsRefused() {
        assertRefused(new byte[0], "vide");
    }

    @Test
    void fileThatOnlyPretendsIsRefused() {
        assertRefused("MZ this is a program".getBytes(StandardCharsets.ISO_8859_1), "n'est pas un PDF");
        assertRefused("%PDF-1.7\nand then nothing of the kind".getBytes(StandardCharsets.ISO_8859_1), "abîmé");
        assertRefused(Arrays.copyOf(Pdfs.plain(), 12), "abîmé");
    }

    @Test
    void largeFileIsRefused() {
        assertRefused(Arrays.copyOf(Pdfs.plain(), CheckedPdf.LARGEST + 1), "5 Mo");
    }

    @Test
    void pdfWithAPasswordIsRefused() throws IOException {
        try (PDDocument document = new PDDocument(); ByteArrayOutputStream file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            document.save(file);
            assertRefused(file.toByteArray(), "mot de passe");
        }
    }

    @Test
    void pdfThatRunsAScriptWhenOpenedIsRefused() {
        assertRefused(Pdfs.with(catalog -> catalog.setItem(
                COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))), "action automatique");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Launch", "SubmitForm", "ImportData", "JavaScript"})
    void actionAnywhereIsRefused(String kind) {
        assertRefused(Pdfs.with(catalog -> {
            COSDictionary action = new COSDictionary();
            action.setName(COSName.S, kind);
            action.setItem(COSName.F, new COSString("calc.exe"));
            COSArray deep = new COSArray();
            deep.add(action);
            catalog.setItem(COSName.getPDFName("PieceInfo"), deep);
        }), "action automatique");
    }

    @Test
    void formThatRunsByItselfIsRefused() {
        assertRefused(Pdfs.with(catalog -> {
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.getPDFName("XFA"), new COSString("<xdp/>"));
            catalog.setItem(COSName.ACRO_FORM, form);
        }), "action automatique");
    }

    @Test
    void scriptUnderAnotherSpellingOfItsNameIsRefused() {
        byte[] file = new String(Pdfs.with(catalog -> catalog.setItem(
                COSName.OPEN_ACTION, new PDActionJavaScript("app.alert(1)"))), StandardCharsets.ISO_8859_1)
                .replace("/JavaScript", "/J#61vaScript")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertRefused(file, "action automatique");
    }

    private static void assertRefused(byte[] bytes, String because) {
        assertThatThrownBy(() -> CHECK.check("a.pdf", bytes))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french).asString().contains(because);
    }
}
