package org.alteractions.journey.student;

import java.time.Clock;
import java.util.Date;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Calendar of an application's season, used by application.bpmn. */
@ModelBean
@Component("applicationCalendar")
public class ApplicationCalendar {

    private final ApplicationRepository applications;
    private final SeasonRepository seasons;
    private final Clock clock;

    ApplicationCalendar(ApplicationRepository applications, SeasonRepository seasons, Clock clock) {
        this.applications = applications;
        this.seasons = seasons;
        this.clock = clock;
    }

    /** Start of the day of the Café Select, in Europe/Paris. */
    public Date cafeSelect(String number) {
        return Date.from(seasons.get(applications.get(ApplicationNumber.of(number)).season())
                .cafeSelectOn()
                .atStartOfDay(clock.getZone())
                .toInstant());
    }
}
