package org.alteractions.journey.season;

import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.springframework.stereotype.Component;

/** <code>${season.…}</code> in mail templates of a season and of the cases within it, in the reader's language. */
@Component
class SeasonMailValues implements MailValues {

    private final SeasonRepository seasons;

    SeasonMailValues(SeasonRepository seasons) {
        this.seasons = seasons;
    }

    /** @param title for instance "automne 2026" */
    public record Facts(
            String title,
            String registrationOpens,
            String registrationCloses,
            String cafeSelect,
            String seminar,
            String missionsStart,
            String missionsEnd) {}

    @Override
    public String name() {
        return "season";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return seasons.findAbout(context.reference()).map(season -> facts(season, to.language()));
    }

    private static Facts facts(Season season, Locale language) {
        return new Facts(
                season.term().label(language) + " " + season.seasonYear(),
                WrittenDates.day(season.registrationOpens(), language),
                WrittenDates.day(season.registrationCloses(), language),
                WrittenDates.day(season.cafeSelectOn(), language),
                WrittenDates.day(season.seminarOn(), language),
                WrittenDates.day(season.missionsStart(), language),
                WrittenDates.day(season.missionsEnd(), language));
    }
}
