package org.alteractions.journey.process.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.student.RegistrationFixtures;
import org.alteractions.journey.team.TeamFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.CafeSelectSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Reasons outside of jobs and staff tasks: each is found within its time, recorded once, and gone when solved. */
@Story
class StuckReasonsTest extends StoryTest {

    @Autowired
    StuckRegister register;

    @Autowired
    StuckScan scan;

    @Autowired
    TeamFixtures teams;

    @Autowired
    RuntimeService runtime;

    @BeforeEach
    void staff() {
        accounts.create();
    }

    @Test
    void answerOfAParticipant_isAwaitedForTooLong_aWeekAfterItsDueDate() {
        String dossier = requested();
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.moreInformation().missingInformation("Le budget ?"));
        jdbc.sql("update act_ru_task set due_date_ = ? where task_def_key_ = ?")
                .params(StuckQuery.wallClock(journey.now().minus(Duration.ofDays(6))),
                        QualificationSteps.RECORD_INFORMATION).update();
        assertThat(found(StuckReason.WAIT_FOR_PARTICIPANT)).isEmpty();
        journey.oversleep(Duration.ofDays(1).plusMinutes(1));

        assertThat(found(StuckReason.WAIT_FOR_PARTICIPANT)).hasSize(1);
        runtime.deleteProcessInstance(runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .rootProcessInstances().singleResult().getId(), "over");
        assertThat(found(StuckReason.WAIT_FOR_PARTICIPANT)).isEmpty();
    }

    @Test
    void refusedAndUncertainMails_areFoundAtOnce_andGoneWhenSent() {
        requested();
        jdbc.sql("update outbox_mail set state = 'FAILED', attempts = 1").update();
        assertThat(found(StuckReason.MAIL_REFUSED)).isNotEmpty();
        jdbc.sql("update outbox_mail set state = 'UNCERTAIN'").update();
        assertThat(found(StuckReason.MAIL_UNCERTAIN)).isNotEmpty();
        assertThat(found(StuckReason.MAIL_REFUSED)).isEmpty();
        jdbc.sql("update outbox_mail set state = 'SENT'").update();

        assertThat(found(StuckReason.MAIL_UNCERTAIN)).isEmpty();
    }

    @Test
    void reminderThatWaitsForTheMorning_isNotStuck() {
        requested();
        jdbc.sql("update outbox_mail set state = 'PENDING', attempts = 0, created_at = ?, next_attempt_at = ?")
                .params(journey.now().minus(Duration.ofHours(10)).atOffset(ZoneOffset.UTC),
                        journey.now().atOffset(ZoneOffset.UTC)).update();

        assertThat(found(StuckReason.MAIL_WAITING)).isEmpty();
    }

    @Test
    void teamOfTwo_isFoundAWeekAfterTheLastDeparture() {
        String dossier = teams.startedMission();
        jdbc.sql("""
                insert into team_departure (team, student_id, left_at, reason)
                select team, max(student_id), ?, 'STUDIES' from team_member group by team""")
                .param(journey.now().minus(Duration.ofDays(6)).atOffset(ZoneOffset.UTC)).update();
        jdbc.sql("delete from team_member where student_id > (select min(student_id) + 1 from team_member)").update();
        assertThat(found(StuckReason.TEAM_TOO_SMALL)).isEmpty();
        journey.oversleep(Duration.ofDays(1).plusMinutes(1));

        assertThat(found(StuckReason.TEAM_TOO_SMALL)).singleElement().satisfies(found -> {
            assertThat(found.reference().value()).isEqualTo(dossier);
            assertThat(found.phase()).isEqualTo(Phase.MISSION);
            assertThat(found.detail()).isEqualTo("2 students");
        });
    }

    @Test
    void failedComputation_isOneState_notAnIncidentBeside() {
        registrations.open();
        String session = RegistrationFixtures.SEASON + "/cafe-select";
        journey.call(ProcessIds.CAFE_SELECT, session, "nantes");
        jdbc.sql("insert into long_step (execution, instance, step, reference, attempts) values (?, ?, 'x', ?, 3)")
                .params(journey.task(session, CafeSelectSteps.PREPARE_SESSION).getExecutionId(),
                        journey.task(session, CafeSelectSteps.PREPARE_SESSION).getProcessInstanceId(), session)
                .update();

        assertThat(found(StuckReason.LONG_STEP_FAILED)).hasSize(1);
        assertThat(found(StuckReason.OPEN_INCIDENT)).isEmpty();
        jdbc.sql("delete from long_step").update();
        assertThat(found(StuckReason.LONG_STEP_FAILED)).isEmpty();
    }

    @Test
    void messageThatDoesNotCome_isFoundAfterTheTimeOfItsStep() {
        registrations.open();
        String number = registrations.register("Lina", "lina@polytech.example", "fr", RegistrationFixtures.POLYTECH);
        jdbc.sql("delete from act_ru_job").update();
        journey.oversleep(Duration.ofDays(149));
        assertThat(found(StuckReason.WAIT_FOR_MESSAGE)).isEmpty();
        journey.oversleep(Duration.ofDays(2));

        assertThat(found(StuckReason.WAIT_FOR_MESSAGE)).singleElement()
                .satisfies(found -> assertThat(found.reference().value()).isEqualTo(number));
    }

    @Test
    void suspendedInstance_isOneState() {
        requested();
        runtime.updateProcessInstanceSuspensionState().byProcessDefinitionKey(ProcessIds.QUALIFICATION).suspend();
        assertThat(found(StuckReason.SUSPENDED)).hasSize(1);
        runtime.updateProcessInstanceSuspensionState().byProcessDefinitionKey(ProcessIds.QUALIFICATION).activate();

        assertThat(found(StuckReason.SUSPENDED)).isEmpty();
    }

    private String requested() {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    /** After one more scan; each state has one row, however often it is found. */
    private List<StuckCase> found(StuckReason reason) {
        scan.scan();
        scan.scan();
        return register.all().cases().stream().filter(found -> found.reason() == reason).toList();
    }
}
