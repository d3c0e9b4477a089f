package org.alteractions.journey.student;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import org.alteractions.journey.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CheckedPdfTest {

    @Test
    void plainPdfIsKeptUnderItsOwnName() {
        CheckedPdf kept = CheckedPdf.of("C:\\Documents\\CV Léa.pdf", pdf("<< /Type /Catalog >>"));

        assertThat(kept.fileName()).isEqualTo("CV Léa.pdf");
    }

    @Test
    void emptyFileIsRefused() {
        assertRefused(new byte[0], "vide");
    }

    @Test
    void fileThatOnlyPretendsIsRefused() {
        assertRefused("MZ this is a program".getBytes(StandardCharsets.ISO_8859_1), "n'est pas un PDF");
    }

    @Test
    void largeFileIsRefused() {
        byte[] large = new byte[CheckedPdf.LARGEST + 1];
        System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.ISO_8859_1), 0, large, 0, 8);
        assertRefused(large, "5 Mo");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<< /OpenAction 3 0 R >>",
        "<< /S /JavaScript /JS (app.alert(1)) >>",
        "<< /S/Launch /F (calc.exe) >>",
        "<< /S /J#61vaScript >>"
    })
    void pdfThatStartsSomethingIsRefused(String object) {
        assertRefused(pdf(object), "action automatique");
    }

    @Test
    void actionHiddenInAnObjectStreamIsRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(pdf("<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n"));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
            packed.write("1 0 << /S /JavaScript /JS (x) >>".getBytes(StandardCharsets.ISO_8859_1));
            packed.finish();
        }
        file.write("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused(file.toByteArray(), "action automatique");
    }

    @Test
    void sameLettersInThePagesTextAreNoAction() {
        assertThat(CheckedPdf.of("a.pdf", pdf("<< /Length 40 >>\nstream\n(I write /JavaScript daily) Tj\nendstream")))
                .isNotNull();
    }

    private static void assertRefused(byte[] bytes, String because) {
        assertThatThrownBy(() -> CheckedPdf.of("a.pdf", bytes))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(because);
    }

    private static byte[] pdf(String content) {
        return ("%PDF-1.7\n1 0 obj\n" + content).getBytes(StandardCharsets.ISO_8859_1);
    }
}
