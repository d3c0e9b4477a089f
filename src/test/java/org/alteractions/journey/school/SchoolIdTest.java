package org.alteractions.journey.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolIdTest {

    @ParameterizedTest
    @CsvSource({
        "Polytech Nantes, polytech-nantes",
        "  École d'Économie & Sacré-Cœur !, ecole-d-economie-sacre-coeur",
        "HEC, hec",
        "北京大学, school"
    })
    void isMadeOfTheNamesLettersAndDigits(String name, String id) {
        assertThat(SchoolId.of(name, taken -> false)).isEqualTo(id);
    }

    @Test
    void isShortEnoughForAReference() {
        String id = SchoolId.of("Institut national supérieur de formation et de recherche", taken -> false);

        assertThat(id).isEqualTo("institut-national-superieur-de-forma").hasSizeLessThan(40);
    }

    @Test
    void isNeverGivenTwice_norThatOfAnotherCaseOfTheSeason() {
        assertThat(SchoolId.of("Polytech", Set.of("polytech", "polytech-2")::contains)).isEqualTo("polytech-3");
        assertThat(SchoolId.of("Seminar", taken -> false)).isEqualTo("seminar-2");
        assertThat(SchoolId.of("Café Select", taken -> false)).isEqualTo("cafe-select-2");
    }
}
