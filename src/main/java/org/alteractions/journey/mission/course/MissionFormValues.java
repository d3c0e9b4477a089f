package org.alteractions.journey.mission.course;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.alteractions.journey.FrenchHolidays;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.mission.Milestone;
import org.alteractions.journey.mission.MilestoneKind;
import org.alteractions.journey.mission.Mission;
import org.alteractions.journey.mission.MissionRepository;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.springframework.stereotype.Component;

@Component
class MissionFormValues implements FormValues {

    /** Usual time of meetings with students. */
    private static final LocalTime AFTER_CLASS = LocalTime.of(18, 0);

    private final MissionRepository missions;
    private final Clock clock;

    MissionFormValues(MissionRepository missions, Clock clock) {
        this.missions = missions;
        this.clock = clock;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("milestoneRows", "Table of the mission's dates: columns milestone, due, state", this::rows),
                key("kickOffAt", "Proposed day and time of the kick-off: the first working day from the start of the"
                        + " mission that is still ahead, at 18:00; or the agreed day and time", this::proposal),
                key("kickOffMoment", "Day and time of the kick-off, in words",
                        mission -> WrittenDates.moment(mission.kickOffAt())),
                key("kickOffVenue", "Where the kick-off takes place", Mission::kickOffPlace),
                key("midTermDay", "Day of the mid-term meeting, in words",
                        mission -> WrittenDates.day(mission.milestone(MilestoneKind.MID_TERM).dueOn())),
                key("deliverableDay", "Day on which the deliverable is due, in words",
                        mission -> WrittenDates.day(mission.milestone(MilestoneKind.DELIVERABLE).dueOn())),
                key("deliverableExpectation", "What the deliverable still lacks", Mission::expectation));
    }

    private ShownKey key(String key, String meaning, Function<Mission, Object> value) {
        return ShownKey.ofKnown(key, meaning, context -> missions.findById(DossierReference.of(context.reference()))
                .map(value));
    }

    /** Nothing is proposed if the mission is almost over. */
    private Object proposal(Mission mission) {
        if (mission.kickOffAt() != null) {
            return mission.kickOffAt().toString();
        }
        LocalDate tomorrow = LocalDate.now(clock).plusDays(1);
        LocalDate start = mission.milestone(MilestoneKind.KICK_OFF).dueOn();
        LocalDate end = mission.milestone(MilestoneKind.DELIVERABLE).dueOn();
        LocalDate first = start.isBefore(tomorrow) ? tomorrow : start;
        return Stream.iterate(first, day -> day.isBefore(end), day -> day.plusDays(1))
                .filter(FrenchHolidays::isWorkingDay)
                .findFirst()
                .map(day -> day.atTime(AFTER_CLASS).toString())
                .orElse(null);
    }

    private Object rows(Mission mission) {
        return mission.milestones().stream()
                .sorted(Comparator.comparing(Milestone::kind))
                .map(milestone -> Map.of(
                        "milestone", milestone.kind().label(),
                        "due", WrittenDates.day(milestone.dueOn()),
                        "state", state(mission, milestone)))
                .toList();
    }

    /** The meeting stays ahead even if the charter is accepted before it. */
    private String state(Mission mission, Milestone milestone) {
        return milestone.kind() == MilestoneKind.KICK_OFF && mission.isKickOffAhead(LocalDateTime.now(clock))
                ? Milestone.AHEAD
                : milestone.state();
    }
}
