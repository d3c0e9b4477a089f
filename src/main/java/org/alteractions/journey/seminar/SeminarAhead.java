package org.alteractions.journey.seminar;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.student.TrainingAhead;
import org.springframework.stereotype.Component;

@Component
class SeminarAhead implements TrainingAhead {

    private final SeminarDays days;
    private final Clock clock;

    SeminarAhead(SeminarDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    @Override
    public boolean of(String season) {
        LocalDate today = LocalDate.now(clock);
        return days.findBySeason(season).map(seminar -> seminar.isAheadOn(today)).orElse(true);
    }
}
