package org.alteractions.journey.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "06 12 34 56 78, 06 12 34 56 78",
        "0612345678, 06 12 34 56 78",
        "'06\u00A012\u202F34\u00A056\u00A078', 06 12 34 56 78",
        "06/12/34/56/78, 06 12 34 56 78",
        "06.12.34.56.78, 06 12 34 56 78",
        "06-12-34-56-78, 06 12 34 56 78",
        "06\u201312\u201334\u201356\u201378, 06 12 34 56 78",
        "(0)6 12 34 56 78, 06 12 34 56 78",
        "6 12 34 56 78, 06 12 34 56 78",
        "+33 (0)6 12 34 56 78, 06 12 34 56 78",
        "+33(0)2.40-00-00-00, 02 40 00 00 00",
        "0033 (0)6 12 34 56 78, 06 12 34 56 78",
        "33 6 12 34 56 78, 06 12 34 56 78",
        "'\u202A+33 6 12 34 56 78\u202C', 06 12 34 56 78",
        "Tél. : 02 40 12 34 56, 02 40 12 34 56",
        "tel:+33240123456, 02 40 12 34 56",
        "+44 20 7946 0958, +44 20 7946 0958",
        "+44 (0)20 7946 0958, +44 20 7946 0958",
        "+262 692 12 34 56, +262 692 12 34 56",
        "+1 (415) 555-2671, +1 415-555-2671",
    })
    void isWrittenAsPeopleInFranceReadIt(String typed, String written) {
        assertThat(PhoneNumber.of(typed)).hasToString(written);
        assertThat(PhoneNumber.of(written)).as("and stays so").hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"06 12 34 56 78 / 07 98 76 54 31", "06 12 34 56 78 ou 02 40 00 00 00",
        "0612345678 0798765431", "06 12 34 56 78; 07 98 76 54 31", "06 12 34 56 78 (après 18 h)",
        "02 40 00 00 00 poste 12", "06 12 34 56 78 Léa"})
    void twoNumbersOrARemark_areRefusedWithAnExample(String typed) {
        assertThat(refusal(typed)).isEqualTo(
                "un seul numéro de téléphone est attendu, sans remarque ; exemple : 06 12 34 56 78");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12", "appelez-moi", "06 12 34 56", "06 12 34 56 78 9", "+999 123456789", "06*12#34",
        "07911 123456"})
    void noNumber_isRefusedWithAnExample(String typed) {
        assertThat(refusal(typed)).startsWith("ce numéro de téléphone n'est pas valide ; exemples : 06 12 34 56 78");
    }

    private static String refusal(String typed) {
        NotReadable refused = catchThrowableOfType(NotReadable.class, () -> PhoneNumber.of(typed));
        assertThat(refused.getMessage()).doesNotContain("Léa");
        return refused.reason().french();
    }

    @ParameterizedTest
    @CsvSource({
        "02 61 91 12 34, fr, 02 61 91 12 34",
        "02 61 91 12 34, en, +33 2 61 91 12 34",
        "+44 20 7946 0958, en, +44 20 7946 0958",
    })
    void isReadAsItIsDialled(String number, String language, String read) {
        assertThat(PhoneNumber.read(number, Locale.forLanguageTag(language))).isEqualTo(read);
    }
}
