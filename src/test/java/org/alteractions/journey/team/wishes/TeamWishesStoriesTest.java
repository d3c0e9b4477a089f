package org.alteractions.journey.team.wishes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.team.planning.pool.Candidate;
import org.alteractions.journey.team.planning.pool.Mission;
import org.alteractions.journey.team.planning.pool.Pins;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.testing.PeopleFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.DescribeMissionAnswers;
import org.alteractions.journey.testing.answers.DescribeStudentAnswers;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of describe-student.bpmn, describe-mission.bpmn and of the conflicts in register-coach.bpmn. */
@Story
class TeamWishesStoriesTest extends StoryTest {

    @Autowired
    PeopleFixtures people;

    @Autowired
    TeamPools pools;

    @Autowired
    Journal journal;

    private String season;
    private String lea;
    private String tom;
    private String gardens;

    @BeforeEach
    void seasonWithTwoStudents() {
        people.school("audencia");
        season = journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(
                LocalDate.ofInstant(journey.now(), ZoneId.of("Europe/Paris"))));
        lea = people.trained(season, "Lea", "audencia");
        tom = people.trained(season, "Tom", "audencia");
        gardens = accepted("Les Jardins solidaires", "Fondation des Rives");
    }

    @Test
    void studentIsDescribed_theBuilderKnows_andWhatIsSaidAgainReplacesWhatWas() {
        String bikes = accepted("Le Vélo pour tous", null);
        Map<String, Object> first = student(lea);
        first.put("missionWishes", List.of(bikes, gardens));
        first.put("studentSkills", List.of("FINANCE"));
        first.put("spokenLanguages", List.of("en"));
        first.put("studentTimes", List.of("MONDAY_EVENING"));
        first.put("apartStudents", List.of(tom));
        assertThat(journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes", first)).isEqualTo(lea);

        Pool pool = pools.of(SeasonReference.of(season));
        Candidate known = candidate(pool, lea);
        assertThat(known.wishes()).containsExactly(DossierReference.of(bikes), DossierReference.of(gardens));
        assertThat(known.skills()).containsExactly("finance et comptabilité");
        assertThat(known.languages()).containsExactlyInAnyOrder("fr", "en");
        assertThat(known.times()).containsExactly("MONDAY_EVENING");
        assertThat(pool.pins().apart()).containsExactly(new Pins.Pair(ApplicationNumber.of(lea), ApplicationNumber.of(tom)));
        assertThat(journal.of(CaseReference.of(lea))).extracting(JournalEntry::event)
                .contains(JournalEvent.STUDENT_DESCRIBED);

        Map<String, Object> second = student(lea);
        second.put("studentSkills", List.of("LAW"));
        second.put("togetherStudents", List.of(tom));
        second.put("forgottenWishes", List.of("wishes"));
        journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes", second);
        Pool again = pools.of(SeasonReference.of(season));
        assertThat(candidate(again, lea).wishes()).isEmpty();
        assertThat(candidate(again, lea).skills()).containsExactly("droit");
        assertThat(candidate(again, lea).times()).containsExactly("MONDAY_EVENING");
        assertThat(again.pins().apart()).isEmpty();
        assertThat(again.pins().together())
                .containsExactly(new Pins.Pair(ApplicationNumber.of(lea), ApplicationNumber.of(tom)));
    }

    @Test
    void whatCannotBeNoted_isRefusedAtItsField() {
        assertRefused(lea, "missionWishes", List.of("NAN-20-999"), "« Vœux de missions » : ce choix n'est pas proposé");
        assertRefused(lea, "togetherStudents", List.of(lea),
                "« À garder dans la même équipe » : choisissez d'autres étudiants que celui que vous décrivez.");
        Map<String, Object> both = student(lea);
        both.put("togetherStudents", List.of(tom));
        both.put("apartStudents", List.of(tom));
        assertThatThrownBy(() -> journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes", both))
                .hasMessage("« À séparer » : la candidature " + tom
                        + " est à la fois à garder ensemble et à séparer.");
    }

    @Test
    void wishForAMissionOfAnotherChapter_isRefusedToWhoeverWorksForBoth() {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("chapter", "paris");
        String elsewhere = journey.start(ProcessIds.MISSION_JOURNEY, "paris", request);
        journey.complete(elsewhere, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        Map<String, Object> answers = student(lea);
        answers.put("missionWishes", List.of(elsewhere));

        assertThatThrownBy(() -> journey.start(ProcessIds.DESCRIBE_STUDENT, List.of("nantes", "paris"), answers))
                .hasMessage("« Vœux de missions » : aucune mission " + elsewhere
                        + " n'attend d'équipe dans cette antenne.");
    }

    @Test
    void needsOfAMissionAreNoted_theBuilderKnows() {
        journey.start(ProcessIds.DESCRIBE_MISSION, "nantes",
                new DescribeMissionAnswers().chapter("nantes").describedMission(gardens)
                        .missionSkills(List.of("MARKETING", "LAW")).missionLanguages(List.of("en"))
                        .missionTimes(List.of("FRIDAY_AFTERNOON")));

        Mission known = pools.of(SeasonReference.of(season)).missions().get(0);
        assertThat(known.skills()).containsExactlyInAnyOrder("communication et marketing", "droit");
        assertThat(known.languages()).containsExactly("en");
        assertThat(known.times()).containsExactly("FRIDAY_AFTERNOON");
        assertThat(journal.of(CaseReference.of(gardens))).extracting(JournalEntry::event)
                .contains(JournalEvent.MISSION_NEEDS_NOTED);
    }

    @Test
    void coachDeclaresAConflictWithASponsor_andIsNotGivenItsMissions() {
        RegisterCoachAnswers coach = RegisterCoachAnswers.add()
                .chapter("nantes").partnerName("Martine Roy").coachCompany("SCE")
                        .partnerEmail("martine@sce.example").partnerLanguage("fr").coachCapacity(2)
                        .coachAvailable(true)
                .coachConflicts(List.of(pools.of(SeasonReference.of(season)).missions().get(0).sponsor()));
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach);
        Pool pool = pools.of(SeasonReference.of(season));

        assertThat(pool.guides()).singleElement().satisfies(guide ->
                assertThat(guide.conflicts()).containsExactly(pool.missions().get(0).sponsor()));
        coach.remove("coachConflicts");
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach);
        assertThat(pools.of(SeasonReference.of(season)).guides().get(0).conflicts())
                .as("left empty in a form that has not shown it")
                .containsExactly(pool.missions().get(0).sponsor());
    }

    private void assertRefused(String student, String key, Object answer, String sentence) {
        Map<String, Object> answers = student(student);
        answers.put(key, answer);
        assertThatThrownBy(() -> journey.start(ProcessIds.DESCRIBE_STUDENT, "nantes", answers))
                .hasMessageStartingWith(sentence);
    }

    private static DescribeStudentAnswers student(String number) {
        return new DescribeStudentAnswers().chapter("nantes").describedStudent(number);
    }

    private static Candidate candidate(Pool pool, String number) {
        return pool.candidates().stream()
                .filter(one -> one.application().equals(ApplicationNumber.of(number)))
                .findFirst()
                .orElseThrow();
    }

    private String accepted(String structure, String sponsor) {
        Map<String, Object> request = new HashMap<>(RequestFixtures.request());
        request.put("structureName", structure);
        if (sponsor != null) {
            request.put("sponsorName", sponsor);
        }
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", request);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }
}
