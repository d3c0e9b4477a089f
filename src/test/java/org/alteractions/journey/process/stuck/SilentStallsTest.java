package org.alteractions.journey.process.stuck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.overview.WaitWords;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.waiting.Waits;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.answers.QualifyRequestAnswers;
import org.alteractions.journey.testing.ids.OneYearReviewSteps;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Stalls without an incident are found in one scan; waits that are as they should be are not. */
@Story
class SilentStallsTest extends StoryTest {

    private static final int REVIEWS = 500;

    @Autowired
    StuckRegister register;

    @Autowired
    StuckScan scan;

    @Autowired
    OneStepProcess process;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    Waits waits;

    @Autowired
    WaitWords words;

    private final Map<StuckReason, Long> seeded = new EnumMap<>(StuckReason.class);

    @BeforeEach
    void staff() {
        accounts.create();
    }

    @AfterEach
    void forget() {
        process.forget();
    }

    @Test
    void tenSilentStalls_areFoundInOneScan_eachWithItsReason() {
        seeded(StuckReason.MESSAGE_NOBODY_SENDS, "update act_ru_event_subscr set event_name_ = 'TeamAsigned'"
                + " where event_name_ = 'TeamAssigned' and proc_inst_id_ = ?", journey(accepted("a")));
        seeded(StuckReason.TASK_WITHOUT_CANDIDATE, "delete from act_ru_identitylink where task_id_ = ?",
                task(requested("b")));
        seeded(StuckReason.NOTHING_MOVES_IT, "update act_ru_execution set super_exec_ = null"
                + " where id_ = proc_inst_id_ and super_exec_ is not null and business_key_ = ?", requested("c"));
        String forgotten = accepted("d");
        jdbc.sql("delete from act_ru_job where process_instance_id_ = ?").param(journey(forgotten)).update();
        seeded(StuckReason.WAIT_FOR_TEAM, "update act_ru_event_subscr set created_ = ?"
                + " where event_name_ = 'TeamAssigned' and proc_inst_id_ = ?", wallClock(Duration.ofDays(-331)),
                journey(forgotten));
        String left = requested("e");
        journey.take(left, QualificationSteps.QUALIFY_REQUEST, "left");
        seeded(StuckReason.TASK_OF_LEAVER, "update act_ru_task set due_date_ = ? where id_ = ?",
                wallClock(Duration.ofDays(-1)), task(left));
        seeded(StuckReason.CASE_DISAGREES, "update dossier set state = 'WITHDRAWN' where reference = ?",
                requested("f"));
        seeded(StuckReason.MAIL_WAITING, "update outbox_mail set state = 'PENDING', created_at = ?,"
                + " next_attempt_at = ? where reference = ?", before(Duration.ofHours(2)), before(Duration.ofHours(2)),
                requested("g"));
        seeded(StuckReason.NOTHING_MOVES_IT, "delete from act_ru_job where id_ = ?", job("NAN-26-901"));
        seeded(StuckReason.JOB_OVERDUE, "update act_ru_job set lock_exp_time_ = ?, lock_owner_ = 'gone' where id_ = ?",
                LocalDateTime.of(2099, 1, 1, 0, 0), job("NAN-26-902"));
        seeded(StuckReason.JOB_SUSPENDED, "update act_ru_job set suspension_state_ = 2 where id_ = ?",
                job("NAN-26-903"));

        scan.scan();

        assertThat(register.all().byReason()).containsExactlyInAnyOrderEntriesOf(seeded);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        scan.scan();
        assertThat(jdbc.sql("select count(*) from stuck_case").query(Long.class).single()).as("each once").isEqualTo(10);
    }

    @Test
    void yearLongWaits_onDayTwoHundred_raiseNothing_andSayUntilWhen() {
        List<String> references = IntStream.range(0, REVIEWS).mapToObj("NAN-25-%03d"::formatted).toList();
        jdbc.sql("""
                insert into structure (version, name, kind, chapter, contact_name, contact_email, language)
                values (0, 'Les Jardins', 'ASSOCIATION', 'nantes', 'Anne Le Goff', 'anne@jardins.example', 'fr')""")
                .update();
        references.forEach(this::reviewed);
        journey.oversleep(Duration.ofDays(200));
        scan.scan();

        assertThat(register.all().cases()).isEmpty();
        List<String> said = waits.events(references.stream().map(CaseReference::of).toList()).stream()
                .map(words::sentence).toList();
        assertThat(said).hasSize(REVIEWS).allMatch(sentence -> sentence.contains("jusqu'au"));
    }

    private void reviewed(String reference) {
        jdbc.sql("""
                insert into dossier (reference, version, structure_id, chapter, title, need, state)
                select ?, 0, max(id), 'nantes', 'Débouchés', 'Des débouchés', 'COMPLETED' from structure""")
                .param(reference).update();
        jdbc.sql("insert into review (dossier, version, due_on, state) values (?, 0, ?, 'WAITING')")
                .params(reference, LocalDateTime.ofInstant(journey.now(), ZoneOffset.UTC).toLocalDate().plusDays(365))
                .update();
        runtime.createProcessInstanceByKey(ProcessIds.ONE_YEAR_REVIEW).businessKey(reference)
                .setVariable(Variable.CHAPTER.key(), "nantes")
                .startBeforeActivity(OneYearReviewSteps.YEAR_PASSED).execute();
    }

    private void seeded(StuckReason reason, String sql, Object... params) {
        assertThat(jdbc.sql(sql).params(params).update()).as(reason.key()).isEqualTo(1);
        seeded.merge(reason, 1L, Long::sum);
    }

    private String requested(String name) {
        return journey.start(ProcessIds.MISSION_JOURNEY, "nantes",
                RequestFixtures.request("Structure " + name, name + "@structure.example"));
    }

    private String accepted(String name) {
        String dossier = requested(name);
        journey.complete(dossier, QualificationSteps.QUALIFY_REQUEST,
                QualifyRequestAnswers.accept().missionScope("Étudier trois débouchés locaux."));
        return dossier;
    }

    private String task(String dossier) {
        return journey.task(dossier, QualificationSteps.QUALIFY_REQUEST).getId();
    }

    private String journey(String dossier) {
        return runtime.createProcessInstanceQuery().processDefinitionKey(ProcessIds.MISSION_JOURNEY)
                .processInstanceBusinessKey(dossier).list().stream().map(ProcessInstance::getId)
                .collect(Collectors.joining());
    }

    private String job(String reference) {
        process.deploy("<serviceTask id='step' camunda:asyncBefore='true'"
                + " camunda:expression='${deadlines.after(\"failedStep\")}'/>");
        process.start(reference);
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference).singleResult()
                .getId();
        return management.createJobQuery().processInstanceId(instance).singleResult().getId();
    }

    private LocalDateTime wallClock(Duration ahead) {
        return StuckQuery.wallClock(journey.now().plus(ahead));
    }

    private Object before(Duration time) {
        Instant then = journey.now().minus(time);
        return then.atOffset(ZoneOffset.UTC);
    }
}
