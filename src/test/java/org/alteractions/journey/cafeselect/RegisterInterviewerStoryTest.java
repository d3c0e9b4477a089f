package org.alteractions.journey.cafeselect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.cafeselect.interviewer.Interviewer;
import org.alteractions.journey.cafeselect.interviewer.InterviewerRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEntry;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.EngineTables;
import org.alteractions.journey.testing.PersonalData;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.PrepareSessionAnswers;
import org.alteractions.journey.testing.answers.PublishPlanAnswers;
import org.alteractions.journey.testing.answers.RegisterInterviewerAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stories of register-interviewer.bpmn. */
@Story
class RegisterInterviewerStoryTest extends StoryTest {

    private static final String NINA = "nina@anciens.example";
    private static final String SESSION = RegistrationFixtures.SEASON + "/cafe-select";

    @Autowired
    CafeSelectFixtures cafeSelects;

    @Autowired
    InterviewerRepository interviewers;

    @Autowired
    Journal journal;

    @Autowired
    EngineTables engine;

    @Autowired
    PersonalData people;

    @Test
    void interviewerIsAdded_theEngineKnowsNothingOfThem() {
        registrations.open();
        String entry = journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", interviewer("Nina Kowalski", NINA));

        Interviewer added = interviewers.ofChapter(ChapterId.of("nantes")).get(0);
        assertThat(added).isEqualTo(
                new Interviewer(added.id(), 0, ChapterId.of("nantes"), new Interviewer.Details("Nina Kowalski", NINA,
                "en", RegistrationFixtures.POLYTECH, Interviewer.Membership.FORMER_MEMBER), true));
        assertThat(entry).isEqualTo("NAN-PARTNER-001");
        assertThat(journal.of(CaseReference.of(entry))).extracting(JournalEntry::event, JournalEntry::detail)
                .containsExactly(
                tuple(JournalEvent.PARTNER_ADDED, "interviewer-" + added.id()));
        assertThat(people.all()).contains("Nina Kowalski", NINA);
        assertThat(engine.placesOf(people.all())).isEmpty();
    }

    @Test
    void addressThatIsKnown_changesItsInterviewer() {
        registrations.open();
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", interviewer("Nina Kowalski", NINA));
        Map<String, Object> answers = interviewer("Nina Kowalski", "NINA@anciens.example");
        answers.put("membership", "member");
        answers.remove("formerSchool");
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", answers);

        assertThat(interviewers.ofChapter(ChapterId.of("nantes"))).singleElement().satisfies(one -> {
            assertThat(one.membership()).isEqualTo(Interviewer.Membership.MEMBER);
            assertThat(one.formerSchool()).as("left empty in a form that has not shown it")
                    .isEqualTo(RegistrationFixtures.POLYTECH);
        });
    }

    @Test
    void addressThatIsKnownUnderAnotherName_isAskedAbout_andNeverOverwrites() {
        registrations.open();
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", interviewer("Nina Kowalski", NINA));

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                interviewer("Nina Martin", NINA.toUpperCase())))
                .hasMessageContaining("« Adresse électronique » : cette adresse est déjà celle de Nina Kowalski.");
        assertThat(interviewers.ofChapter(ChapterId.of("nantes"))).singleElement()
                .satisfies(one -> assertThat(one.name()).isEqualTo("Nina Kowalski"));
    }

    @Test
    void interviewerIsNoLongerOffered_keepsThePlannedInterviews_andCanComeBack() {
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        List<Long> guests = cafeSelects.interviewers();
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        String planned = journey.shown(journey.task(SESSION, CafeSelectSteps.PUBLISH_PLAN)).get("planRows").toString();

        guests.forEach(guest -> journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                about("retire", guest, Map.of())));

        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).isEmpty();
        assertThat(journey.shown(journey.task(SESSION, CafeSelectSteps.PUBLISH_PLAN)).get("planRows"))
                .hasToString(planned);
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                about("change", guests.get(0), interviewer("Paul Ferrand", "paul@anciens.example")));
        assertThat(interviewers.offeredIn(ChapterId.of("nantes"))).extracting(Interviewer::name)
                .containsExactly("Paul Ferrand");
    }

    @Test
    void sessionThatIsPreparedAgain_offersNobodyWhoIsNoLongerOffered() {
        registrations.open();
        registrations.register("Léa", "lea@etudiants.example", "fr", RegistrationFixtures.CENTRALE);
        List<Long> guests = cafeSelects.interviewers();
        PrepareSessionAnswers preparation = CafeSelectFixtures.preparation()
                .chosenInterviewers(guests.stream().map(Object::toString).toList());
        journey.call(ProcessIds.CAFE_SELECT, SESSION, "nantes");
        journey.complete(SESSION, CafeSelectSteps.PREPARE_SESSION, preparation);
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", about("retire", guests.get(0), Map.of()));
        journey.complete(SESSION, CafeSelectSteps.PUBLISH_PLAN, PublishPlanAnswers.planAgain());

        Map<String, Object> shown = journey.shown(journey.task(SESSION, CafeSelectSteps.PREPARE_SESSION));
        assertThat(shown.get("chosenInterviewers").toString()).doesNotContain("\"" + guests.get(0) + "\"")
                .contains("\"" + guests.get(1) + "\"");
        assertThat(shown.get("chapterInterviewers").toString()).doesNotContain("Paul Ferrand").contains("Nora Bell");
    }

    @Test
    void whatCannotBeTrueIsRefusedAtItsField_andNothingChanges() {
        registrations.open();
        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", interviewer("Nina Kowalski", NINA));
        Long other = cafeSelects.interviewers().get(0);
        List<Interviewer> before = interviewers.ofChapter(ChapterId.of("nantes"));

        assertRefused(about("change", other, interviewer("Paul Ferrand", NINA)),
                "« Adresse électronique » : cette adresse est déjà celle d'un autre intervieweur de l'antenne.");
        Map<String, Object> unknownSchool = interviewer("Paul Ferrand", "paul@anciens.example");
        unknownSchool.put("formerSchool", "mines-paris");
        assertRefused(unknownSchool, "« Ancienne école » : ce choix n'est pas proposé (ou ne l'est plus).");
        assertThat(interviewers.ofChapter(ChapterId.of("nantes"))).isEqualTo(before);

        journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", about("retire", other, Map.of()));
        assertRefused(about("retire", other, Map.of()),
                "« Intervieweur concerné » : cette personne n'est déjà plus proposée.");
    }

    @Test
    void interviewerOfAnotherChapterIsLeftAlone_evenByWhoWorksForBoth() {
        registrations.open();
        Map<String, Object> answers = about("retire", cafeSelects.interviewers().get(0), Map.of());
        answers.put("chapter", "lyon");

        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_INTERVIEWER, List.of("nantes", "lyon"), answers))
                .hasMessage("« Intervieweur concerné » : cette personne est celle d'une autre antenne.");
    }

    private void assertRefused(Map<String, Object> answers, String sentence) {
        assertThatThrownBy(() -> journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes", answers))
                .isInstanceOf(SubmissionRefused.class)
                .hasMessage(sentence);
    }

    private static RegisterInterviewerAnswers interviewer(String name, String email) {
        return RegisterInterviewerAnswers.add().chapter("nantes").partnerName(name).partnerEmail(email)
                        .partnerLanguage("en").membership("formerMember").formerSchool(RegistrationFixtures.POLYTECH);
    }

    private static Map<String, Object> about(String action, Long interviewer, Map<String, Object> details) {
        Map<String, Object> answers = new HashMap<>(details);
        answers.putAll(Map.of(
                "chapter", "nantes", "partnerAction", action, "knownPartner", interviewer.toString()));
        return answers;
    }
}
