package org.alteractions.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

    @Test
    void peopleAreListedByFamilyName_accentsAside() {
        assertThat(List.of("Zoé Abadie", "Anne Étienne", "Paul Zola", "Éric Elan", "Jean de Brie", "Ana Faure", "Ana Abadie",
                        "Łukasz Żółć").stream()
                .sorted(NameOrder.byFamilyName(Function.identity())))
                .containsExactly("Ana Abadie", "Zoé Abadie", "Jean de Brie", "Éric Elan", "Anne Étienne", "Ana Faure",
                        "Paul Zola", "Łukasz Żółć");
    }

    @Test
    void familyNameThatIsKnownIsTakenAsItIs() {
        record Person(String first, String last) {

            String name() {
                return first + " " + last;
            }
        }
        assertThat(List.of(new Person("Ana", "López"), new Person("Luz", "García López"), new Person("Max", "d'Ivry")).stream()
                .sorted(NameOrder.byFamilyName(Person::last, Person::name))
                .map(Person::last))
                .containsExactly("García López", "d'Ivry", "López");
    }

    @ParameterizedTest
    @CsvSource({"Paul Ferrand, Ferrand", "FERRAND Paul, FERRAND", "Jean de La Fontaine, de La Fontaine", "Ludwig van Gaal, van Gaal",
        "Marie Anne Durand, Durand", "李雷, 李雷", "EVA, EVA"})
    void familyNameIsFound(String whole, String family) {
        assertThat(NameOrder.familyName(whole)).isEqualTo(family);
    }
}
