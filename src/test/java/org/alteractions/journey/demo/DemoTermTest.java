package org.alteractions.journey.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DemoTermTest {

    private static final List<String> DAYS = List.of("registrationOpens", "registrationCloses", "cafeSelectOn",
            "seminarOn", "missionsStart", "missionsEnd");

    @Test
    void onEveryDayOfTheYear_fourSeasonsFollowEachOther_withACalendarInOrder() {
        LocalDate.of(2026, 1, 1).datesUntil(LocalDate.of(2028, 3, 1)).forEach(today -> {
            assertThat(Stream.of("this", "next", "later", "last").map(term -> calendar(term, today)))
                    .allSatisfy(calendar -> {
                        List<LocalDate> days = DAYS.stream()
                                .map(day -> LocalDate.parse(calendar.get(day).toString())).toList();
                        assertThat(days).isSorted().doesNotHaveDuplicates();
                        assertThat(days.get(0)).isEqualTo(today);
                        assertThat(days.get(1)).as("time to take the story up again").isAfter(today.plusDays(7));
                        assertThat(calendar).containsEntry("seasonYear", days.get(4).getYear());
                    })
                    .extracting(calendar -> calendar.get("seasonYear") + " " + calendar.get("seasonTerm"))
                    .doesNotHaveDuplicates();
        });
    }

    private static Map<String, Object> calendar(String term, LocalDate today) {
        return DemoTerm.named(term, today).calendar(today);
    }
}
