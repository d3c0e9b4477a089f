package org.alteractions.journey.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.testing.Pdfs;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedPdfTest {

    @Test
    void plainPdfIsKeptUnderItsOwnName() {
        assertThat(CheckedPdf.of("C:\\Documents\\CV Léa.pdf", Pdfs.plain()).fileName()).isEqualTo("CV Léa.pdf");
    }

    @Test
    void pdfThatOpensAtItsFirstPage_asLatexWritesIt_isKept() {
        byte[] file = Pdfs.with(catalog -> catalog.setItem(COSName.OPEN_ACTION, new PDActionGoTo()));

        assertThat(CheckedPdf.of("cv.pdf", file).bytes()).isEqualTo(file);
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
        assertThatThrownBy(() -> CheckedPdf.of("a.pdf", bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }
}
