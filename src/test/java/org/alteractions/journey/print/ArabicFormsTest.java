package org.alteractions.journey.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFormsTest {

    private final ArabicForms forms = new ArabicForms();

    /** Initial, medial and final forms; reh, alef and space end a joined part; lam and alef are one. */
    @ParameterizedTest
    @CsvSource({
        "مريم, \uFEE3\uFEAE\uFEF3\uFEE2",
        "پری, \uFB58\uFEAE\uFBFC",
        "گلی, \uFB94\uFEE0\uFBFD",
        "سلام, \uFEB3\uFEFC\uFEE1",
        "لا, \uFEFB",
        "Léa, Léa"
    })
    void lettersAreJoined(String written, String joined) {
        assertThat(forms.joined(written)).isEqualTo(joined);
    }

    @ParameterizedTest
    @ValueSource(strings = {"مريم الحسن", "علاء الأحمد", "پریسا گلستانی", "کریم ہمایوں", "Zoé ﬁn"})
    void whatWasJoinedCanBeReadAgain(String written) {
        assertThat(ArabicForms.plain(forms.joined(written))).isEqualTo(written);
    }

    @Test
    void marksDoNotPartLetters() {
        assertThat(forms.joined("مُحَمَّد").codePoints().filter(letter -> letter == '\uFEE3').count()).isEqualTo(1);
        assertThat(forms.joined("مُحَمَّد").codePoints().filter(letter -> letter == '\uFEE4').count()).isEqualTo(1);
    }
}
