package org.alteractions.journey.input;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PastedTextTest {

    @Example
    void textFromWord_keepsItsLines_withoutWhatNobodySees() {
        assertThat(PastedText.lines("\uFEFFBonjour,\u000Bje co\u00ADordonne\u200B :\r\n\uF0B7 l'accueil\r\n\r\nMerci\u2028Léa\u00A0"))
                .isEqualTo("Bonjour,\nje coordonne :\n• l'accueil\n\nMerci\nLéa");
        assertThat(PastedText.lines("10\u202F000\u00A0€")).as("French blanks that do not break")
                .isEqualTo("10\u202F000\u00A0€");
    }

    @Example
    void nameFromWord_isTheNameThatWasTyped() {
        assertThat(PastedText.line("\u2068Zoe\u0308\u00A0Le\u000BGoff\u2069\t\r\n")).isEqualTo("Zoë Le Goff");
    }

    @Example
    void lettersOfOtherScripts_stay() {
        String words = "مريم \u200F1, می\u200Cخواهم, \uD83D\uDC69\u200D\uD83D\uDCBB, 李雷";
        assertThat(PastedText.line(words)).isEqualTo(words);
        assertThat(PastedText.lines(words)).isEqualTo(words);
    }

    @Example
    void whatIsNoText_staysForTheCheckToRefuse() {
        assertThat(PastedText.line("a\u0000b\uD83D")).isEqualTo("a\u0000b\uD83D");
    }

    @Property(tries = 200)
    void secondReadingChangesNothing(@ForAll("pasted") String typed) {
        assertThat(PastedText.line(PastedText.line(typed))).isEqualTo(PastedText.line(typed));
        assertThat(PastedText.lines(PastedText.lines(typed))).isEqualTo(PastedText.lines(typed));
    }

    @Provide
    Arbitrary<String> pasted() {
        return Arbitraries.strings()
                .withChars('a', 'é', 'e', '\u0301', ' ', '\u00A0', '\u202F', '\uFEFF', '\u200B', '\u00AD', '\u000B', '\r', '\n',
                        '\u2028', '\u2029', '\u202E', '\u2069', '\u0085', '\f', '\t', '\uF0B7', '\u200D', '\u0000', '\uD83D')
                .ofMaxLength(12);
    }
}
