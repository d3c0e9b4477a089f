package org.alteractions.journey.student;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Deadlines;
import org.springframework.stereotype.Component;

/** How long a place that is offered today may be answered. */
@Component
public class OfferLimit {

    private final TrainingAhead training;
    private final Deadlines deadlines;
    private final Clock clock;

    OfferLimit(TrainingAhead training, Deadlines deadlines, Clock clock) {
        this.training = training;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The last day; never as late as the season's seminar, without which a place leads nowhere. */
    public LocalDate of(SeasonReference season) {
        LocalDate limit = deadlines.day("offerLimit");
        LocalDate eve = training.day(season).minusDays(1);
        // A seminar that is put off has no day yet: the calendar's is past, and nobody is hurried by it.
        boolean seminarIsNear = eve.isBefore(limit) && !eve.isBefore(LocalDate.now(clock));
        return seminarIsNear ? eve : limit;
    }
}
