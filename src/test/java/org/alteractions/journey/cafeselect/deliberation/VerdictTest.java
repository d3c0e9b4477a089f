package org.alteractions.journey.cafeselect.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.cafeselect.assessment.Decision;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;

class VerdictTest {

    private static final List<ApplicationNumber> EVERYBODY = numbers("A-001", "A-002", "A-003");

    @Test
    void everybodyOnceIsFine() {
        Verdict verdict = new Verdict(1, numbers("A-002"), numbers("A-003", "A-001"), List.of());

        assertThatCode(() -> verdict.check(EVERYBODY)).doesNotThrowAnyException();
        assertThat(verdict.of(ApplicationNumber.of("A-002"))).isEqualTo(Decision.ACCEPTED);
        assertThat(verdict.of(ApplicationNumber.of("A-001"))).isEqualTo(Decision.WAITING_LIST);
    }

    @Test
    void waitingListKeepsTheOrderInWhichItWasChosen() {
        Verdict verdict = new Verdict(1, numbers("A-002"), numbers("A-003", "A-001"), List.of());

        assertThat(verdict.rankOf(ApplicationNumber.of("A-003"))).isEqualTo(1);
        assertThat(verdict.rankOf(ApplicationNumber.of("A-001"))).isEqualTo(2);
        assertThat(verdict.rankOf(ApplicationNumber.of("A-002"))).isNull();
    }

    @Test
    void forgottenCandidateIsNamed() {
        assertRefused(new Verdict(3, numbers("A-001"), numbers("A-002"), List.of()),
                "declinedCandidates", "A-003 n'est dans aucune des trois listes.");
    }

    @Test
    void candidateInTwoListsIsNamed() {
        assertRefused(new Verdict(3, numbers("A-001", "A-002"), numbers("A-002"), numbers("A-003")),
                "acceptedCandidates", "A-002 est dans plusieurs listes.");
    }

    @Test
    void noMoreAcceptedThanPlaces() {
        assertRefused(new Verdict(1, numbers("A-001", "A-002"), List.of(), numbers("A-003")),
                "acceptedCandidates", "2 candidats retenus pour 1 place.");
        assertRefused(new Verdict(2, EVERYBODY, List.of(), List.of()),
                "acceptedCandidates", "3 candidats retenus pour 2 places.");
    }

    private static List<ApplicationNumber> numbers(String... texts) {
        return Stream.of(texts).map(ApplicationNumber::of).toList();
    }

    private static void assertRefused(Verdict verdict, String field, String sentence) {
        assertThatThrownBy(() -> verdict.check(EVERYBODY))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::field, RefusalWords::french)
                .containsExactly(field, sentence);
    }
}
