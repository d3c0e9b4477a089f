package org.alteractions.journey.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.testing.RefusalWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Rules for the dates of a season. */
class SeasonDaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 20);
    private static final List<LocalDate> DAYS = List.of(
            LocalDate.of(2026, 9, 1), LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 9, 30), LocalDate.of(2026, 10, 5), LocalDate.of(2027, 1, 30));

    @Test
    void daysInOrderAreAccepted() {
        assertThatCode(() -> calendar(DAYS).check(TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "1, registrationCloses, cette date doit suivre l'ouverture des inscriptions.",
        "2, cafeSelectOn, cette date doit suivre la clôture des inscriptions.",
        "3, seminarOn, cette date doit suivre le Café Select.",
        "4, missionsStart, cette date doit suivre le séminaire.",
        "5, missionsEnd, cette date doit suivre le début des missions."
    })
    void dayNotAfterTheOneBefore_isRefusedAtItsField(int day, String field, String sentence) {
        List<LocalDate> days = new ArrayList<>(DAYS);
        days.set(day, days.get(day - 1));

        assertThatThrownBy(() -> calendar(days).check(TODAY))
                .extracting(RefusalWords::french, RefusalWords::field).containsExactly(sentence, field);
    }

    @Test
    void registrationInThePast_isRefused() {
        assertThatThrownBy(() -> calendar(DAYS).check(LocalDate.of(2026, 9, 2)))
                .isInstanceOf(Refusal.class)
                .extracting(RefusalWords::french).isEqualTo("cette date est passée.");
    }

    @Test
    void missionsOfAnotherYear_areRefusedAtTheYear() {
        assertThatThrownBy(() -> Season.opened(SeasonReference.of("NAN-2027-AUTUMN"), ChapterId.of("nantes"), 2027,
                Term.AUTUMN, calendar(DAYS), TODAY))
                .extracting(RefusalWords::french, RefusalWords::field)
                .containsExactly("les missions de cette saison commencent en 2026.", "seasonYear");
    }

    @Test
    void springFollowsTheAutumnOfTheYearBefore() {
        assertThat(season(Term.SPRING, "NAN-2027-SPRING", 2027).autumnBefore())
                .contains(SeasonReference.of("NAN-2026-AUTUMN"));
        assertThat(season(Term.AUTUMN, "NAN-2026-AUTUMN", 2026).autumnBefore()).isEmpty();
    }

    @Test
    void registrationIsExtendedUntilTheCafeSelectAtMost() {
        Season season = season(Term.AUTUMN, "NAN-2026-AUTUMN", 2026).openRegistration().closeRegistration();

        assertThat(season.extendTo(LocalDate.of(2026, 9, 19), LocalDate.of(2026, 9, 16)).registrationCloses())
                .isEqualTo(LocalDate.of(2026, 9, 19));
        assertThatThrownBy(() -> season.extendTo(LocalDate.of(2026, 9, 20), LocalDate.of(2026, 9, 16)))
                .extracting(RefusalWords::french).isEqualTo("les inscriptions doivent se clore avant le Café Select.");
        assertThatThrownBy(() -> season.extendTo(LocalDate.of(2026, 9, 15), LocalDate.of(2026, 9, 16)))
                .extracting(RefusalWords::french).isEqualTo("cette date est passée.");
    }

    @Test
    void seasonThatIsOver_changesNoMore() {
        Season cancelled = season(Term.AUTUMN, "NAN-2026-AUTUMN", 2026).cancel();

        assertThatThrownBy(cancelled::openRegistration)
                .extracting(RefusalWords::french).isEqualTo("La saison NAN-2026-AUTUMN est terminée : annulée.");
    }

    private static Season season(Term term, String reference, int year) {
        List<LocalDate> days = DAYS.stream().map(day -> day.plusYears(year - 2026)).toList();
        return Season.opened(SeasonReference.of(reference), ChapterId.of("nantes"), year, term, calendar(days), TODAY);
    }

    private static SeasonDays calendar(List<LocalDate> days) {
        return new SeasonDays(days.get(0), days.get(1), days.get(2), days.get(3), days.get(4), days.get(5));
    }
}
