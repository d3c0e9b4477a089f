package org.alteractions.journey.mission.course;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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

    private final MissionRepository missions;

    MissionFormValues(MissionRepository missions) {
        this.missions = missions;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("milestoneRows", "Table of the mission's dates: columns milestone, due, state", MissionFormValues::rows),
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
        return new ShownKey(key, meaning, context -> missions.findById(DossierReference.of(context.reference()))
                .map(value).orElse(null));
    }

    private static Object rows(Mission mission) {
        return mission.milestones().stream()
                .sorted(Comparator.comparing(Milestone::kind))
                .map(milestone -> Map.of(
                        "milestone", milestone.kind().label(),
                        "due", WrittenDates.day(milestone.dueOn()),
                        "state", milestone.state()))
                .toList();
    }
}
