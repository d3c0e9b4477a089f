package org.alteractions.journey.season;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Seasons as coordinators open them, for the stories: registration opens in ten days. */
public final class SeasonFixtures {

    private SeasonFixtures() {}

    public static Map<String, Object> season(LocalDate today) {
        return season("autumn", today.plusDays(10), today.plusDays(60));
    }

    public static Map<String, Object> season(String term, LocalDate registration, LocalDate missions) {
        Map<String, Object> answers = new HashMap<>();
        answers.put("chapter", "nantes");
        answers.put("seasonTerm", term);
        answers.put("seasonYear", missions.getYear());
        answers.put("registrationOpens", registration.toString());
        answers.put("registrationCloses", registration.plusDays(20).toString());
        answers.put("cafeSelectOn", registration.plusDays(30).toString());
        answers.put("seminarOn", registration.plusDays(40).toString());
        answers.put("missionsStart", missions.toString());
        answers.put("missionsEnd", missions.plusDays(100).toString());
        return answers;
    }
}
