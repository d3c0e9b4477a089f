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
 * The dates of a mission in Europe/Paris, for timers and due dates:
 * <code>${missionCalendar.due(execution.processBusinessKey, 'midTerm')}</code>.
 */
@ModelBean
@Component("missionCalendar")
public class MissionCalendar {

    /** Time of day at which a due date ends, when staff leave the office. */
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

    /** The evening before the milestone, until which another date can be agreed. */
    public Date dayBefore(String dossier, String milestone) {
        return date(missions.get(DossierReference.of(dossier)).milestone(kind(milestone)).dueOn().minusDays(1)
                .atTime(END_OF_DAY));
    }

    /** Time of the kick-off, once it is planned. */
    public Date kickOff(String dossier) {
        return date(missions.get(DossierReference.of(dossier)).kickOffAt());
    }

    /** Due date of the deliverable, or the day of its acceptance if later. The restitution is planned from it. */
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
