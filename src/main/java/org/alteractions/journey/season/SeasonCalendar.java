package org.alteractions.journey.season;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.ModelBean;
import org.springframework.stereotype.Component;

/** The season's days in Europe/Paris, for timers and due dates. Accepts any reference that begins with a season's. */
@ModelBean
@Component("seasonCalendar")
public class SeasonCalendar {

    private final SeasonRepository seasons;
    private final Clock clock;

    SeasonCalendar(SeasonRepository seasons, Clock clock) {
        this.seasons = seasons;
        this.clock = clock;
    }

    public Date registrationOpens(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).registrationOpens());
    }

    /** Midnight after the last day. */
    public Date registrationOver(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).registrationCloses().plusDays(1));
    }

    public Date cafeSelect(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).cafeSelectOn());
    }

    public Date seminar(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).seminarOn());
    }

    public Date missionsStart(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).missionsStart());
    }

    /** Midnight after the last day by which restitutions are due. */
    public Date missionsOver(String reference) {
        return startOf(seasons.about(CaseReference.of(reference)).missionsEnd().plusDays(1));
    }

    private Date startOf(LocalDate day) {
        return Date.from(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
