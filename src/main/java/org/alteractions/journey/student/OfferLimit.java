package org.alteractions.journey.student;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.Deadlines;
import org.springframework.stereotype.Component;

/** Deadline for an answer to a place that is offered today. */
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

    /** The last day to answer; always before the season's seminar, because the place requires the training. */
    public LocalDate of(SeasonReference season) {
        LocalDate limit = deadlines.day("offerLimit");
        LocalDate eve = training.day(season).minusDays(1);
        // A postponed seminar has no day yet. The calendar's day has passed then and does not shorten the deadline.
        boolean seminarIsNear = eve.isBefore(limit) && !eve.isBefore(LocalDate.now(clock));
        return seminarIsNear ? eve : limit;
    }
}
