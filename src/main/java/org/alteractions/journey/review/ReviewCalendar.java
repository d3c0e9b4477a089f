package org.alteractions.journey.review;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Date;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.alteractions.journey.restitution.RestitutionRepository;
import org.springframework.stereotype.Component;

/** Dates of restitution and review, for timers: <code>${reviewCalendar.dueOn(execution.processBusinessKey)}</code>. */
@ModelBean
@Component("reviewCalendar")
public class ReviewCalendar {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final RestitutionRepository restitutions;
    private final ReviewRepository reviews;
    private final Clock clock;

    ReviewCalendar(RestitutionRepository restitutions, ReviewRepository reviews, Clock clock) {
        this.restitutions = restitutions;
        this.reviews = reviews;
        this.clock = clock;
    }

    /** Planned time of the restitution. */
    public Date restitution(String dossier) {
        return date(restitutions.get(DossierReference.of(dossier)).plannedAt());
    }

    /** Due time of the one-year review, in the morning. */
    public Date dueOn(String dossier) {
        return date(reviews.get(DossierReference.of(dossier)).dueOn().atTime(MORNING));
    }

    private Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(clock.getZone()).toInstant());
    }
}
