package org.alteractions.journey.student;

import java.time.Clock;
import java.util.Date;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** What application.bpmn asks of the calendar of an application's season. */
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

    /** When the day of the Café Select begins. */
    public Date cafeSelect(String number) {
        return Date.from(seasons.get(applications.get(ApplicationNumber.of(number)).season())
                .cafeSelectOn()
                .atStartOfDay(clock.getZone())
                .toInstant());
    }
}
