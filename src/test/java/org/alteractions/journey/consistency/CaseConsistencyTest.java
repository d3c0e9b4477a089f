package org.alteractions.journey.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.alteractions.journey.process.stuck.StuckReason;
import org.alteractions.journey.process.stuck.StuckScope;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Each kind of disagreement is found and named. */
@Story
class CaseConsistencyTest extends StoryTest {

    @Autowired
    CaseConsistency consistency;

    @Autowired
    RuntimeService runtime;

    @LocalServerPort
    int port;

    private String dossier;

    @BeforeEach
    void requested() {
        dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
    }

    @Test
    void cleanCase_agrees() {
        assertThat(found()).isEmpty();
    }

    @Test
    void engineWithoutCase_isNamedOnce() {
        jdbc.sql("update act_ru_execution set business_key_ = 'NAN-99-001' where business_key_ = ?").param(dossier)
                .update();

        assertThat(found()).containsExactlyInAnyOrder("engine-without-case",
                "case-without-engine: case is RECEIVED");
    }

    @Test
    void openCaseWithoutInstance_isNamed() {
        runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier).rootProcessInstances().list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "by mistake"));

        assertThat(found()).containsExactly("case-without-engine: case is RECEIVED");
    }

    @Test
    void endedCaseThatRuns_isNamed() {
        state("WITHDRAWN");

        assertThat(found()).containsExactly("ended-case-runs: case is WITHDRAWN");
    }

    @Test
    void tokenAtAStepThatTheStateDoesNotAllow_isNamedWithItsStep() {
        String instance = runtime.createProcessInstanceQuery().processInstanceBusinessKey(dossier)
                .processDefinitionKey(ProcessIds.QUALIFICATION).singleResult().getId();
        runtime.createProcessInstanceModification(instance).cancelAllForActivity(QualificationSteps.QUALIFY_REQUEST)
                .startBeforeActivity(QualificationSteps.RECORD_SCOPE_ANSWER).execute();

        assertThat(found()).containsExactly("wrong-step: case is RECEIVED");
    }

    @Test
    void missingBusinessKey_isAWrongKey() {
        jdbc.sql("update act_ru_execution set business_key_ = null where business_key_ = ? and super_exec_ is not null")
                .param(dossier).update();

        assertThat(found()).containsExactly("wrong-key");
    }

    @Test
    void historyOfAnInstanceThatDoesNotExist_isAGhost() {
        jdbc.sql("""
                insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_, start_time_)
                values ('ghost', 'ghost', ?, 'mission-journey', 'none', current_timestamp)""").param(dossier).update();
        try {
            assertThat(found()).containsExactly("ghost-history: case is running in the history");
        } finally {
            jdbc.sql("delete from act_hi_procinst where id_ = 'ghost'").update();
        }
    }

    @Test
    void operatorAsksOnDemand_othersMayNot() {
        accounts.create();
        state("WITHDRAWN");

        assertThat(WebCaller.program(port, "operator").get("/actuator/consistency").body())
                .contains("\"disagreements\":1", dossier, "ended-case-runs");
        assertThat(WebCaller.program(port, "nantes").get("/actuator/consistency").status()).isEqualTo(403);
        assertThat(WebCaller.program(port, "operator").with("Accept", "text/plain")
                .get("/actuator/prometheus").body())
                .contains("journey_stuck_cases", "journey_jobs_latency_seconds", "journey_cases_running");
        assertThat(WebCaller.program(port, "nantes").get("/actuator/prometheus").status()).isEqualTo(403);
    }

    private void state(String state) {
        jdbc.sql("update dossier set state = ? where reference = ?").params(state, dossier).update();
    }

    private List<String> found() {
        return consistency.find(StuckScope.ALL, journey.now()).stream()
                .peek(found -> assertThat(found.reason()).isEqualTo(StuckReason.CASE_DISAGREES))
                .map(found -> found.detail())
                .toList();
    }
}
