package org.alteractions.journey.mission;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Date;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.process.ModelBean;
import org.springframework.stereotype.Component;

/**
 * The dates of a mission, for timers and due dates:
 * <code>${missionCalendar.due(execution.processBusinessKey, 'midTerm')}</code>.
 */
@ModelBean
@Component("missionCalendar")
public class MissionCalendar {

    /** A day of the calendar is over for staff when they go home. */
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private final MissionRepository missions;
    private final Clock clock;

    MissionCalendar(MissionRepository missions, Clock clock) {
        this.missions = missions;
        this.clock = clock;
    }

    /** @param milestone kickOff, midTerm or deliverable */
    public Date due(String dossier, String milestone) {
        return date(missions.get(DossierReference.of(dossier)).milestone(kind(milestone)).dueOn().atTime(END_OF_DAY));
    }

    /** The last day on which another date can still be agreed. */
    public Date dayBefore(String dossier, String milestone) {
        return date(missions.get(DossierReference.of(dossier)).milestone(kind(milestone)).dueOn().minusDays(1)
                .atTime(END_OF_DAY));
    }

    /** The meeting itself, once it is planned. */
    public Date kickOff(String dossier) {
        return date(missions.get(DossierReference.of(dossier)).kickOffAt());
    }

    /** The day by which the deliverable was due: restitutions are counted from it. */
    public LocalDate lastDay(String dossier) {
        Mission mission = missions.get(DossierReference.of(dossier));
        LocalDate due = mission.milestone(MilestoneKind.DELIVERABLE).dueOn();
        return mission.delivered() && mission.deliveredOn().isAfter(due) ? mission.deliveredOn() : due;
    }

    public LocalDate startedOn(String dossier) {
        return missions.get(DossierReference.of(dossier)).startedOn();
    }

    private Date date(LocalDateTime moment) {
        return Date.from(moment.atZone(clock.getZone()).toInstant());
    }

    private static MilestoneKind kind(String name) {
        return Arrays.stream(MilestoneKind.values())
                .filter(kind -> kind.name().replace("_", "").equalsIgnoreCase(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No milestone '" + name + "'"));
    }
}
