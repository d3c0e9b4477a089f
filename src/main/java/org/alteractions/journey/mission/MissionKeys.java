package org.alteractions.journey.mission;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.process.form.ShownKeys;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.team.TeamPeople;
import org.springframework.stereotype.Component;

@Component
class MissionKeys implements ShownKeys {

    private final Missions missions;
    private final MissionDesk desk;
    private final TeamPeople people;
    private final DossierRegister dossiers;

    MissionKeys(Missions missions, MissionDesk desk, TeamPeople people, DossierRegister dossiers) {
        this.missions = missions;
        this.desk = desk;
        this.people = people;
        this.dossiers = dossiers;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                key("milestoneRows", "Table of the mission's dates: columns milestone, due, state", MissionKeys::rows),
                key("kickOffMoment", "Day and time of the kick-off, in words",
                        mission -> WrittenDates.moment(mission.kickOffAt())),
                key("kickOffVenue", "Where the kick-off takes place", Mission::kickOffPlace),
                key("midTermDay", "Day of the mid-term meeting, in words",
                        mission -> WrittenDates.day(mission.milestone(MilestoneKind.MID_TERM).dueOn())),
                key("deliverableDay", "Day on which the deliverable is due, in words",
                        mission -> WrittenDates.day(mission.milestone(MilestoneKind.DELIVERABLE).dueOn())),
                key("deliverableExpectation", "What the deliverable still lacks", Mission::expectation),
                new ShownKey("charterState",
                        "Whether everybody has accepted the charter: acceptée or pas encore acceptée",
                        at -> missions.findById(at.reference()).filter(Mission::isCharterAccepted).isPresent()
                                ? "acceptée"
                                : "pas encore acceptée"),
                new ShownKey("missionParties", "Options: structure, coach and students of the mission", this::parties),
                new ShownKey("charterRows", "Table of the answers to the charter: columns party, answer", this::charter));
    }

    private ShownKey key(String key, String meaning, Function<Mission, Object> value) {
        return new ShownKey(key, meaning, at -> missions.findById(at.reference()).map(value).orElse(null));
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

    private Object parties(CaseContext at) {
        Map<String, String> names = names(at.reference());
        return dossiers.find(at.reference()).isEmpty()
                ? List.of()
                : desk.parties(at.reference()).stream().map(party -> new Option(names.get(party), party)).toList();
    }

    private Object charter(CaseContext at) {
        Map<String, String> names = names(at.reference());
        return missions.findById(at.reference()).stream()
                .flatMap(mission -> mission.charterAnswers().stream())
                .sorted(Comparator.comparing(CharterAnswer::party).reversed())
                .map(answer -> Map.of(
                        "party", names.getOrDefault(answer.party(), "un ancien membre de l'équipe"),
                        "answer", answered(answer)))
                .toList();
    }

    private static String answered(CharterAnswer answer) {
        String day = answer.answeredOn() == null ? "" : " le " + WrittenDates.day(answer.answeredOn());
        return answer.accepted() ? "acceptée" + day : "pas encore acceptée";
    }

    private Map<String, String> names(String dossier) {
        Stream<Map.Entry<String, String>> students = people.members(dossier).stream()
                .map(student -> Map.entry("student-" + student.id(), student.name()));
        Stream<Map.Entry<String, String>> coach = people.coach(dossier).stream()
                .map(found -> Map.entry("coach", found.name() + " (coach)"));
        Stream<Map.Entry<String, String>> structure = dossiers.find(dossier).stream()
                .map(entry -> Map.entry("structure", entry.structure()));
        return Stream.of(structure, coach, students)
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
