package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrenchNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            Nantes,                    de Nantes,                       à Nantes
            Audencia,                  "d'Audencia",                    à Audencia
            École centrale,            "de l'École centrale",           "à l'École centrale"
            Université Paris Diderot,  "de l'Université Paris Diderot", "à l'Université Paris Diderot"
            Faculté de droit,          de la Faculté de droit,          à la Faculté de droit
            Lycée Guist'hau,           du Lycée Guist'hau,              au Lycée Guist'hau
            HEC Paris,                 de HEC Paris,                    à HEC Paris
            La Catho de Lyon,          de La Catho de Lyon,             à La Catho de Lyon
            Le Mans,                   du Mans,                         au Mans
            Les Ulis,                  des Ulis,                        aux Ulis
            Épinal,                    "d'Épinal",                      à Épinal
            """, quoteCharacter = '"')
    void nameTakesThePreposition(String name, String of, String at) {
        assertThat(FrenchNames.of(name)).isEqualTo(of);
        assertThat(FrenchNames.at(name)).isEqualTo(at);
    }
}
