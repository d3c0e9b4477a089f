package org.alteractions.journey.student.place;

import java.time.Clock;
import java.util.Date;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.student.ApplicationRepository;
import org.springframework.stereotype.Component;

/** Calendar of an offered place, used by candidate-selection.bpmn. */
@ModelBean
@Component("placeOffer")
public class PlaceOffer {

    private final ApplicationRepository applications;
    private final Clock clock;

    PlaceOffer(ApplicationRepository applications, Clock clock) {
        this.applications = applications;
        this.clock = clock;
    }

    /** When the place lapses: the end of the last day to answer, in Europe/Paris. */
    public Date lapse(String number) {
        return Date.from(applications.get(ApplicationNumber.of(number))
                .answerBy()
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant());
    }
}
