package org.alteractions.journey.student;

import java.time.LocalDate;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.mail.MailValues;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** <code>${application.…}</code> in mail templates. */
@Component
class ApplicationMailValues implements MailValues {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final OfferLimit limit;
    private final Journal journal;

    ApplicationMailValues(
            ApplicationRepository applications, SeasonRepository seasons, Journal journal, OfferLimit limit) {
        this.applications = applications;
        this.seasons = seasons;
        this.limit = limit;
        this.journal = journal;
    }

    /**
     * Values of an application for mail templates.
     *
     * @param term     "autumn" or "spring"
     * @param answerBy last day to answer the offered place, or the day that an offer made today would have
     * @param declined whether the student has declined the place
     */
    public record Facts(
            String term, int year, LocalDate cafeSelectOn, LocalDate seminarOn, LocalDate missionsStart,
            LocalDate answerBy, boolean declined, String reason) {}

    @Override
    public String name() {
        return "application";
    }

    @Override
    public Class<Facts> type() {
        return Facts.class;
    }

    @Override
    public Optional<Facts> about(CaseContext context, Recipient to) {
        return applications.findById(ApplicationNumber.of(context.reference())).map(this::facts);
    }

    private Facts facts(Application application) {
        Season season = seasons.get(application.season());
        return new Facts(
                season.term().name().toLowerCase(java.util.Locale.ROOT),
                season.seasonYear(),
                season.cafeSelectOn(),
                season.seminarOn(),
                season.missionsStart(),
                application.answerBy() == null ? limit.of(application.season()) : application.answerBy(),
                journal.of(application.number()).stream()
                        .anyMatch(entry -> entry.event() == JournalEvent.PLACE_REFUSED),
                application.reason());
    }
}
