package org.alteractions.journey.process.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each notation of a number has the same digits. */
class PhoneDigitsTest {

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78", "0612345678", "06.12.34.56.78", "06-12-34-56-78", "06/12/34/56/78",
            "+33612345678", "+33 6 12 34 56 78", "+33 (0)6 12 34 56 78", "0033 6 12 34 56 78", "00 33 (0)6.12.34.56.78",
            "33612345678", "Tél. : 06 12 34 56 78", "06\u00A012\u00A034\u00A056\u00A078", "06–12–34–56–78"})
    void notationOfANumber_hasItsDigits(String typed) {
        assertThat(PhoneDigits.of(typed.replace('\u00A0', ' '))).contains("612345678");
    }

    @ParameterizedTest
    @CsvSource({"06 12 34, 61234", "34 56 78, 345678", "+33 6 12 34, 61234", "+44 20 7946 0958, 442079460958",
            "0044 20 7946 0958, 442079460958", "020 7946 0958, 2079460958", "33 44 55 66, 33445566"})
    void partOfANumber_orAForeignOne_isKept(String typed, String digits) {
        assertThat(PhoneDigits.of(typed)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "26-007", "2026", "NAN-26-007", "NAN-26-123456", "zoe 06 12 34 56 78", "elodie"})
    void otherWords_areNoNumber(String typed) {
        assertThat(PhoneDigits.of(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12", "0612", "06.12", "+33 6 12", "+33612", "+33 (0)6 12", "+330612"})
    void beginningOfANumber_isThatOfEachNotation(String typed) {
        assertThat(PhoneDigits.of(typed).isPresent() || PhoneDigits.beginnings(typed)
                .containsAll(List.of("0612", "33612", "330612", "0033612"))).isTrue();
    }

    @Test
    void beginningOfAForeignNumber_hasItsCode() {
        assertThat(PhoneDigits.beginnings("+44 20")).containsExactly("4420", "004420");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "061", "2026", "26-007", "NAN-26-007", "0612345678", "zoe 06 12", "44000", "0033 6"})
    void otherWords_beginNoNumber(String typed) {
        assertThat(PhoneDigits.beginnings(typed)).isEmpty();
    }
}
