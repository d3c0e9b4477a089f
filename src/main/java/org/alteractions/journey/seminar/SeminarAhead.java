package org.alteractions.journey.seminar;

import java.time.Clock;
import java.time.LocalDate;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.TrainingAhead;
import org.springframework.stereotype.Component;

@Component
class SeminarAhead implements TrainingAhead {

    private final SeminarDayRepository days;
    private final AttendanceRepository attendances;
    private final SeasonRepository seasons;
    private final Clock clock;

    SeminarAhead(SeminarDayRepository days, AttendanceRepository attendances, SeasonRepository seasons, Clock clock) {
        this.days = days;
        this.attendances = attendances;
        this.seasons = seasons;
        this.clock = clock;
    }

    @Override
    public boolean of(SeasonReference season) {
        LocalDate today = LocalDate.now(clock);
        return days.findBySeason(season).map(seminar -> seminar.isAheadOn(today)).orElse(true);
    }

    @Override
    public LocalDate day(SeasonReference season) {
        return days.findBySeason(season)
                .filter(seminar -> seminar.state() == Seminar.State.PREPARED)
                .map(seminar -> seminar.startsAt().toLocalDate())
                .orElseGet(() -> seasons.get(season).seminarOn());
    }

    @Override
    public boolean isHeld(SeasonReference season) {
        return days.findBySeason(season).filter(seminar -> seminar.state() == Seminar.State.HELD).isPresent();
    }

    @Override
    public boolean isToCatchUp(Application application) {
        return days.findBySeason(application.season())
                .flatMap(day -> attendances.findBySeminarAndStudent(day.reference(), application.number()))
                .filter(attendance -> attendance.answer() == Answer.CATCHES_UP)
                .isPresent();
    }
}
