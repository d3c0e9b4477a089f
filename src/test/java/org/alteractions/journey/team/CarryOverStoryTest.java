package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonDays;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.season.Term;
import org.alteractions.journey.structure.DossierRegister;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.Application;
import org.alteractions.journey.student.ApplicationRepository;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.ConfirmTeamAnswers;
import org.alteractions.journey.testing.answers.DeclareEventAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.ReviewTeamsAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.alteractions.journey.testing.ids.TeamFormingSteps;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A student does two missions in one year: the spring season takes over the students selected in the autumn. */
@Story
class CarryOverStoryTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    SeasonRepository seasons;

    @Autowired
    ApplicationRepository applications;

    @Autowired
    TeamRepository teams;

    @Autowired
    DossierRegister dossiers;

    @Autowired
    Journal journal;

    @Test
    void studentsOfTheAutumn_doAnotherMissionInSpring_withOtherPeople() {
        people.school("polytech-nantes");
        people.school("audencia");
        String autumn = autumn();
        Set<Long> gardeners = teamOf(autumn, accepted("Les Jardins solidaires"), "Anna", "Bela", "Carl", "Dora");
        Set<Long> cyclists = teamOf(autumn, accepted("Le Vélo pour tous"), "Emil", "Fara", "Gino", "Hedy");
        people.application(autumn, people.student("Ines", "audencia"), Application.State.TRAINED);
        String spare = people.application(autumn, people.student("Jean", "audencia"), Application.State.NOT_PLACED);
        journal.record(CaseReference.of(spare), JournalEvent.STUDENT_TRAINED);
        people.application(autumn, people.student("Kira", "audencia"), Application.State.NOT_PLACED);
        people.application(autumn, people.student("Luca", "audencia"), Application.State.DECLINED);
        String gardens = accepted("Les Jardins solidaires");
        String library = accepted("La Bibliothèque ouverte");
        String theatre = accepted("Le Théâtre mobile");
        people.coach("Martine", 2);
        people.coach("Paule", 1);

        LocalDate missions = today().plusDays(60);
        String spring = journey.start(ProcessIds.SEASON, "nantes",
                SeasonFixtures.season("spring", today().plusDays(10), missions));
        List<Application> carried = applications.findBySeasonOrderByNumber(SeasonReference.of(spring));
        assertThat(carried).hasSize(10).allSatisfy(application -> {
            assertThat(application.carriedOver()).isTrue();
            assertThat(application.state()).isEqualTo(Application.State.TRAINED);
            assertThat(journey.isRunning(ProcessIds.APPLICATION, application.number().value())).isTrue();
        });

        journey.call(ProcessIds.TEAM_FORMING, spring, "nantes");
        journey.complete(spring, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        confirmAsProposed(spring, gardens);
        confirmAsProposed(spring, library);
        confirmAsProposed(spring, theatre);

        assertThat(students(gardens)).doesNotContainAnyElementsOf(gardeners);
        assertThat(List.of(gardens, library, theatre)).allSatisfy(dossier -> {
            assertThat(students(dossier)).filteredOn(gardeners::contains).hasSizeLessThan(3);
            assertThat(students(dossier)).filteredOn(cyclists::contains).hasSizeLessThan(3);
        });
        assertThat(List.of(gardens, library, theatre))
                .allMatch(dossier -> journey.isRunning(ProcessIds.MISSION, dossier));
        assertThat(applications.findBySeasonOrderByNumber(SeasonReference.of(spring)))
                .extracting(Application::state).containsOnly(Application.State.IN_TEAM);
        assertThat(journey.isRunning(ProcessIds.TEAM_FORMING, spring)).isFalse();
    }

    @Test
    void studentsOfAMissionThatStopped_areCarriedOverToo() {
        people.school("polytech-nantes");
        people.school("audencia");
        String autumn = autumn();
        String stopped = accepted("Les Jardins solidaires");
        List<TeamMember> members = Stream.of("Anna", "Bela", "Carl")
                .map(name -> people.student(name, "audencia"))
                .map(student -> new TeamMember(
                        student.id(), ApplicationNumber.of(
                                people.application(autumn, student, Application.State.IN_TEAM))))
                .toList();
        teams.save(Team.of(DossierReference.of(stopped), SeasonReference.of(autumn), null, members));
        journey.start(ProcessIds.DECLARE_EVENT, "nantes",
                DeclareEventAnswers.structureWithdrew().chapter("nantes").concernedDossier(stopped));
        String library = accepted("La Bibliothèque ouverte");
        people.coach("Martine", 1);

        String spring = journey.start(
                ProcessIds.SEASON, "nantes", SeasonFixtures.season("spring", today().plusDays(10), today().plusDays(60)));
        journey.call(ProcessIds.TEAM_FORMING, spring, "nantes");
        journey.complete(spring, TeamFormingSteps.REVIEW_TEAMS, ReviewTeamsAnswers.oneByOne());
        confirmAsProposed(spring, library);

        assertThat(students(library)).containsExactlyInAnyOrderElementsOf(
                members.stream().map(TeamMember::studentId).toList());
        assertThat(journey.isRunning(ProcessIds.MISSION, library)).isTrue();
    }

    private String autumn() {
        int year = today().plusDays(60).getYear() - 1;
        LocalDate day = LocalDate.of(year, 9, 1);
        return seasons.save(new Season(
                SeasonReference.of("NAN-" + year + "-AUTUMN"), null, ChapterId.of("nantes"), year, Term.AUTUMN,
                new SeasonDays(day, day.plusDays(10), day.plusDays(20), day.plusDays(25), day.plusDays(30), day.plusDays(120)),
                Season.State.LAUNCHED)).reference().value();
    }

    /** A mission of the autumn, over by now. */
    private Set<Long> teamOf(String season, String dossier, String... names) {
        List<TeamMember> members = Arrays.stream(names)
                .map(name -> people.student(name, name.compareTo("C") < 0 ? "audencia" : "polytech-nantes"))
                .map(student -> new TeamMember(
                        student.id(), ApplicationNumber.of(
                                people.application(season, student, Application.State.IN_TEAM))))
                .toList();
        teams.save(Team.of(DossierReference.of(dossier), SeasonReference.of(season), null, members));
        dossiers.startMission(DossierReference.of(dossier));
        dossiers.complete(DossierReference.of(dossier));
        return members.stream().map(TeamMember::studentId).collect(Collectors.toSet());
    }

    private void confirmAsProposed(String season, String dossier) {
        Task task = journey.task(season, TeamFormingSteps.CONFIRM_TEAM, Variable.TEAM_DOSSIER, dossier);
        Map<String, Object> proposed = journey.shown(task);
        List<String> students = Stream.of(proposed.get("teamStudents").toString().replaceAll("[\\[\\]\"]", "").split(","))
                .toList();
        journey.complete(task,
                ConfirmTeamAnswers.confirm().teamStudents(students).teamCoach((String) proposed.get("teamCoach")));
    }

    private Set<Long> students(String dossier) {
        return teams.get(DossierReference.of(dossier)).members().stream().map(TeamMember::studentId)
                .collect(Collectors.toSet());
    }

    private String accepted(String structure) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"));
    }
}
