package org.alteractions.journey.student;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.mail.MailFacts;
import org.alteractions.journey.mail.Recipient;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Deadlines;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.Seasons;
import org.springframework.stereotype.Component;

/** <code>${application.…}</code> in mail templates. */
@Component
class ApplicationFacts implements MailFacts {

    private final Applications applications;
    private final Seasons seasons;
    private final TrainingAhead training;
    private final Deadlines deadlines;
    private final Clock clock;

    ApplicationFacts(
            Applications applications, Seasons seasons, TrainingAhead training, Deadlines deadlines, Clock clock) {
        this.applications = applications;
        this.seasons = seasons;
        this.training = training;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /**
     * What templates may say of an application.
     *
     * @param term     "autumn" or "spring"
     * @param answerBy last day to answer an offer that is made today; never as late as the seminar
     */
    public record Facts(
            String term, int year, LocalDate cafeSelectOn, LocalDate seminarOn, LocalDate missionsStart,
            LocalDate answerBy, String reason) {}

    @Override
    public String name() {
        return "application";
    }

    @Override
    public Object about(CaseContext at, Recipient to) {
        return applications.findById(at.reference()).map(this::facts).orElse(null);
    }

    private Facts facts(Application application) {
        Season season = seasons.get(application.season());
        return new Facts(
                season.term().name().toLowerCase(java.util.Locale.ROOT),
                season.seasonYear(),
                season.cafeSelectOn(),
                season.seminarOn(),
                season.missionsStart(),
                answerBy(season.reference()),
                application.reason());
    }

    private LocalDate answerBy(String season) {
        LocalDate limit = deadlines.day("offerLimit");
        LocalDate eve = training.day(season).minusDays(1);
        // A seminar that is put off has no day yet: the calendar's is past, and nobody is hurried by it.
        boolean seminarIsNear = eve.isBefore(limit) && !eve.isBefore(LocalDate.now(clock));
        return seminarIsNear ? eve : limit;
    }
}
