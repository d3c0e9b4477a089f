package org.alteractions.journey.process.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.season.SeasonFixtures;
import org.alteractions.journey.seminar.SeminarFixtures;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.RegisterCoachAnswers;
import org.alteractions.journey.testing.answers.RegisterInterviewerAnswers;
import org.alteractions.journey.testing.answers.RegisterSchoolAnswers;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Access of groups to kinds of cases: in their own chapters only, and never just because the group may add a form. */
@Story
class CaseAccessTest extends StoryTest {

    private static final List<StaffGroup> GROUPS = List.of(StaffGroup.COORDINATION, StaffGroup.SELECTION,
            StaffGroup.COACH_RELATIONS, StaffGroup.SCHOOL_RELATIONS, StaffGroup.NATIONAL, StaffGroup.OPERATORS,
            StaffGroup.DESIGNERS);

    /** May do every task, and so read every case of their chapters. */
    private static final Set<String> ALL_TASKS = Set.of("coordination", "national");

    @Autowired
    CaseAccess access;

    @Autowired
    IdentityService identity;

    @Autowired
    SeminarFixtures seminar;

    private final Map<String, Set<String>> readers = new LinkedHashMap<>();

    /** Cases of earlier stories had the same numbers, and the engine's history remembers who worked on them. */
    @BeforeEach
    void earlierCasesHaveNoNumber() {
        jdbc.sql("update ACT_HI_PROCINST set BUSINESS_KEY_ = null where END_TIME_ is not null").update();
    }

    @AfterEach
    void nobodyIsLoggedIn() {
        identity.clearAuthentication();
    }

    @Test
    void caseIsRead_byThoseWhoWorkOnIt() {
        registrations.open();
        kind(journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request()));
        kind(registrations.register("Zoé", "zoe@etu.example", "fr", RegistrationFixtures.POLYTECH), "selection");
        seminar.prepared();
        kind(SeminarFixtures.SEMINAR, "selection");

        assertRead();
    }

    @Test
    void season_isRead_byThoseWhoPlanIt() {
        kind(journey.start(ProcessIds.SEASON, "nantes", SeasonFixtures.season(LocalDate.now())),
                "school-relations");

        assertRead();
    }

    @Test
    void entry_isRead_byThoseWhoMayWriteSuchOnes() {
        kind(journey.start(ProcessIds.REGISTER_COACH, "nantes", partner("Maël Roux", "mael@sce.example",
                new RegisterCoachAnswers().coachCompany("SCE").coachCapacity(2).coachAvailable(true))),
                "coach-relations");
        kind(journey.start(ProcessIds.REGISTER_INTERVIEWER, "nantes",
                partner("Inès Roche", "ines@example.org", new RegisterInterviewerAnswers().membership("member"))),
                "selection");
        kind(journey.start(ProcessIds.REGISTER_SCHOOL, "nantes",
                partner("Audencia", "contact@audencia.example",
                        new RegisterSchoolAnswers().partnerContact("Claude Martin"))),
                "school-relations");

        assertRead();
    }

    /** The engine's history has gone, or the case has not begun: who may report an event reads no file for that. */
    @Test
    void caseOfWhichOnlyAddedFormsAreLeft_isReadByNobodyElse() {
        int number = 900;
        for (String process : List.of("declare-event", "correct-address", "correct-contact", "describe-mission",
                "describe-student", "withdraw-application", "correct-student", "accept-charter", "answer-pulse-check",
                "hand-in-deliverable", "give-feedback", "join-presentation", "answer-seminar", "declare-availability")) {
            kind(added("NAN-26-" + number++, process));
        }
        kind(added(added("NAN-26-" + number, "declare-event"), "correct-contact"));

        assertRead();
    }

    @Test
    void addedForm_makesACaseReadableToNobodyElse() {
        String request = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        kind(added(added(request, "declare-event"), "correct-address"));
        String coach = journey.start(ProcessIds.REGISTER_COACH, "nantes", partner("Maël Roux", "mael@sce.example",
                new RegisterCoachAnswers().coachCompany("SCE").coachCapacity(2).coachAvailable(true)));
        kind(added(added(coach, "correct-address"), "failed-step"), "coach-relations");

        assertRead();
    }

    private void kind(String reference, String... groups) {
        Set<String> all = new TreeSet<>(ALL_TASKS);
        all.addAll(List.of(groups));
        readers.put(reference, all);
    }

    private void assertRead() {
        assertThat(readers).isNotEmpty();
        for (String reference : readers.keySet()) {
            Set<String> own = new TreeSet<>();
            for (StaffGroup group : GROUPS) {
                if (reads(group, "nantes", reference)) {
                    own.add(group.id());
                }
                assertThat(reads(group, "paris", reference)).as("%s of Paris reads %s", group, reference).isFalse();
                assertThat(reads(group, null, reference)).as("%s of no chapter reads %s", group, reference).isFalse();
            }
            assertThat(own).as("who reads %s", reference).isEqualTo(readers.get(reference));
        }
        identity.clearAuthentication();
        assertThat(access.readable(readers.keySet().stream().map(CaseReference::of).toList())).as("nobody is logged in")
                .isEmpty();
    }

    private boolean reads(StaffGroup group, String chapter, String reference) {
        identity.setAuthentication("reader", List.of(group.id()), chapter == null ? List.of() : List.of(chapter));
        return access.isReadable(CaseReference.of(reference));
    }

    private String added(String reference, String process) {
        jdbc.sql("""
                insert into task_record (version, subject, reference, process, element, form, form_version, author,
                recorded_at, answers) values (0, ?, ?, ?, 'start', ?, 1, 'somebody', ?, '{}')""")
                .params(reference + process, reference, process, process, OffsetDateTime.now())
                .update();
        return reference;
    }

    private static Map<String, Object> partner(String name, String email, Map<String, Object> more) {
        Map<String, Object> answers = new HashMap<>(Map.of("chapter", "nantes", "partnerAction", "add",
                "partnerName", name, "partnerEmail", email, "partnerLanguage", "fr"));
        answers.putAll(more);
        return answers;
    }
}
