package org.alteractions.journey.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.ContactDetails;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.DossierReference;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.team.coach.Coach;
import org.alteractions.journey.team.coach.CoachRepository;
import org.alteractions.journey.team.coach.CompanyRepository;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.PersonalData;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of register-coach.bpmn. */
@Story
class RegisterCoachStoryTest extends StoryTest {

    private static final String MAEL = "mael@sce.example";

    @Autowired
    CoachRepository coaches;

    @Autowired
    CompanyRepository companies;

    @Autowired
    TeamPeople people;

    @Autowired
    TeamFixtures fixtures;

    @Autowired
    Journal journal;

    @Autowired
    EngineTables engine;

    @Autowired
    PersonalData personal;

    @Test
    void coachIsAdded_withACompanyThatIsKnownWhateverTheCase_theEngineKnowsNothingOfThem() {
        Long known = companies.named("Cabinet Élan").id();
        String entry = journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "CABINET élan", MAEL));

        assertThat(entry).isEqualTo("NAN-PARTNER-001");
        Coach added = only();
        assertThat(added).isEqualTo(new Coach(added.id(), 0, known, ChapterId.of("nantes"), "Maël Le Goff",
                new ContactDetails(MAEL, "02 40 11 22 33", "fr"), 2, true));
        assertThat(journal.of(CaseReference.of(entry))).extracting(JournalEntry::event, JournalEntry::detail)
                .containsExactly(
                tuple(JournalEvent.PARTNER_ADDED, "coach-" + added.id()));
        assertThat(coaches.availableIn(ChapterId.of("nantes"))).containsExactly(added);
        assertThat(personal.all()).contains("Maël Le Goff", MAEL);
        assertThat(engine.placesOf(personal.all())).isEmpty();
    }

    @Test
    void addressThatIsKnown_changesItsCoach() {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "SCE", MAEL));
        Map<String, Object> answers = coach("Maël Le Goff", "Armorique", "Mael@SCE.example");
        answers.put("coachCapacity", 3);
        answers.put("coachAvailable", false);
        answers.remove("partnerPhone");
        String entry = journey.start(ProcessIds.REGISTER_COACH, "nantes", answers);

        assertThat(only()).satisfies(coach -> {
            assertThat(people.company(coach)).isEqualTo("Armorique");
            assertThat(coach.capacity()).isEqualTo(3);
            assertThat(coach.phone()).as("left empty in a form that has not shown it").isEqualTo("02 40 11 22 33");
            assertThat(coach.available()).isFalse();
        });
        assertThat(journal.of(CaseReference.of(entry))).extracting(JournalEntry::event)
                .containsExactly(JournalEvent.PARTNER_CHANGED);
    }

    @Test
    void addressThatIsKnownUnderAnotherName_isAskedAbout_andNeverOverwrites() {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "SCE", MAEL));

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, "nantes",
                coach("Maëlle Le Goff", "Armorique", MAEL.toUpperCase())))
                .hasMessageContaining("« Adresse électronique » : cette adresse est déjà celle de Maël Le Goff.");
        assertThat(only()).satisfies(coach -> {
            assertThat(coach.name()).isEqualTo("Maël Le Goff");
            assertThat(people.company(coach)).isEqualTo("SCE");
        });
    }

    @Test
    void coachIsNoLongerOffered_keepsTheTeam_andCanComeBack_atANewAddress() {
        String dossier = fixtures.startedMission();
        Long paul = people.coach(DossierReference.of(dossier)).orElseThrow().id();

        journey.start(ProcessIds.REGISTER_COACH, "nantes", about("retire", paul, Map.of()));

        assertThat(coaches.availableIn(ChapterId.of("nantes"))).extracting(Coach::id).doesNotContain(paul);
        assertThat(people.coach(DossierReference.of(dossier))).map(Coach::id).contains(paul);
        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, "nantes", about("retire", paul, Map.of())))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage("« Coach concerné » : ce coach n'est déjà plus proposé.");

        journey.start(ProcessIds.REGISTER_COACH, "nantes", about("change", paul, coach("Paul Kervella", "SCE", MAEL)));
        assertThat(coaches.availableIn(ChapterId.of("nantes"))).extracting(Coach::email).contains(MAEL);
    }

    @Test
    void whatCannotBeTrueIsRefusedAtItsField_andNothingChanges() {
        journey.start(ProcessIds.REGISTER_COACH, "nantes", coach("Maël Le Goff", "SCE", MAEL));
        Long other = fixtures.coach("Ana Costa", "ana@sce.example", 1);
        List<Coach> before = coaches.ofChapter(ChapterId.of("nantes"));

        assertRefused(about("change", other, coach("Ana Costa", "SCE", MAEL)),
                "« Adresse électronique » : cette adresse est déjà celle d'un autre coach de l'antenne.");
        assertRefused(about("change", 4711L, coach("Ana Costa", "SCE", "ana@sce.example")),
                "« Coach concerné » : ce choix n'est pas proposé (ou ne l'est plus).");
        Map<String, Object> withoutTeams = coach("Ana Costa", "SCE", "ana@sce.example");
        withoutTeams.put("coachCapacity", 0);
        assertRefused(withoutTeams,
                "« Nombre maximal d'équipes à la fois » : la plus petite valeur possible est 1.");

        assertThat(coaches.ofChapter(ChapterId.of("nantes"))).isEqualTo(before);
    }

    @Test
    void coachOfAnotherChapterIsLeftAlone_evenByWhoWorksForBoth() {
        Map<String, Object> answers = about("retire", fixtures.coach("Ana Costa", "ana@sce.example", 1), Map.of());
        answers.put("chapter", "lyon");

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, List.of("nantes", "lyon"), answers))
                .hasMessage("« Coach concerné » : ce coach est celui d'une autre antenne.");
    }

    private Coach only() {
        List<Coach> all = coaches.ofChapter(ChapterId.of("nantes"));
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private void assertRefused(Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_COACH, "nantes", answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage(sentence);
    }

    private static RegisterCoachAnswers coach(String name, String company, String email) {
        return RegisterCoachAnswers.add().chapter("nantes").partnerName(name).coachCompany(company)
                        .partnerEmail(email).partnerPhone("02 40 11 22 33").partnerLanguage("fr").coachCapacity(2)
                        .coachAvailable(true);
    }

    private static Map<String, Object> about(String action, Long coach, Map<String, Object> details) {
        Map<String, Object> answers = new HashMap<>(details);
        answers.putAll(Map.of("chapter", "nantes", "partnerAction", action, "knownPartner", coach.toString()));
        return answers;
    }
}
