package org.alteractions.journey.season;

import java.time.LocalDate;
import org.alteractions.journey.testing.answers.OpenSeasonAnswers;

/** Seasons for stories, opened by coordinators. Registration opens in ten days. */
public final class SeasonFixtures {

    private SeasonFixtures() {}

    public static OpenSeasonAnswers season(LocalDate today) {
        return season("autumn", today.plusDays(10), today.plusDays(60));
    }

    public static OpenSeasonAnswers season(String term, LocalDate registration, LocalDate missions) {
        return new OpenSeasonAnswers()
                .chapter("nantes")
                .seasonTerm(term)
                .seasonYear(missions.getYear())
                .registrationOpens(registration.toString())
                .registrationCloses(registration.plusDays(20).toString())
                .cafeSelectOn(registration.plusDays(30).toString())
                .seminarOn(registration.plusDays(40).toString())
                .missionsStart(missions.toString())
                .missionsEnd(missions.plusDays(100).toString());
    }
}
