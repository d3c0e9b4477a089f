package org.alteractions.journey.student;

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
    private final Deadlines deadlines;

    ApplicationFacts(Applications applications, Seasons seasons, Deadlines deadlines) {
        this.applications = applications;
        this.seasons = seasons;
        this.deadlines = deadlines;
    }

    /**
     * What templates may say of an application.
     *
     * @param term     "autumn" or "spring"
     * @param answerBy last day to answer an offer that is made today
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
                deadlines.day("offerLimit"),
                application.reason());
    }
}
