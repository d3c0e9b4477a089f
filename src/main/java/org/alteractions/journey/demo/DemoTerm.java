package org.alteractions.journey.demo;

import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A term of the demo, whatever the time of year. Missions of "this" term begin within days; "next", "later" and "last"
 * are the three terms after it, on the programme's own dates.
 */
record DemoTerm(boolean autumn, LocalDate start, LocalDate end, LocalDate registrationCloses) {

    private static final int SELECTION_BEGINS = 30;

    static DemoTerm named(String name, LocalDate today) {
        return switch (name) {
            case "this" -> current(today);
            case "next" -> current(today).following();
            case "later" -> current(today).following().following();
            case "last" -> current(today).following().following().following();
            default -> throw new IllegalArgumentException("No term is called '" + name + "'");
        };
    }

    private static DemoTerm current(LocalDate today) {
        LocalDate start = today.plusDays(12);
        boolean autumn = start.getMonth().compareTo(Month.JUNE) > 0;
        return new DemoTerm(autumn, start, start.plusDays(110), today.plusDays(9));
    }

    private DemoTerm following() {
        LocalDate begins = autumn
                ? LocalDate.of(start.getYear() + 1, Month.FEBRUARY, 1)
                : LocalDate.of(start.getYear(), Month.OCTOBER, 1);
        return new DemoTerm(!autumn, begins, begins.plusMonths(4).minusDays(1), begins.minusDays(SELECTION_BEGINS));
    }

    /** The answers of the form that opens a season; registration is open from today on. */
    Map<String, Object> calendar(LocalDate today) {
        Map<String, Object> answers = new LinkedHashMap<>();
        answers.put("seasonTerm", autumn ? "autumn" : "spring");
        answers.put("seasonYear", start.getYear());
        answers.put("registrationOpens", today.toString());
        answers.put("registrationCloses", registrationCloses.toString());
        answers.put("cafeSelectOn", registrationCloses.plusDays(1).toString());
        answers.put("seminarOn", registrationCloses.plusDays(2).toString());
        answers.put("missionsStart", start.toString());
        answers.put("missionsEnd", end.toString());
        return answers;
    }
}
