package org.alteractions.journey.process.cockpit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.alteractions.journey.process.security.EngineRules;
import org.alteractions.journey.structure.RequestFixtures;
import org.alteractions.journey.testing.OneStepProcess;
import org.alteractions.journey.testing.Story;
import org.alteractions.journey.testing.StoryTest;
import org.alteractions.journey.testing.WebCaller;
import org.alteractions.journey.testing.ids.ProcessIds;
import org.alteractions.journey.testing.ids.QualificationSteps;
import org.assertj.core.api.SoftAssertions;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpMethod;
import org.springframework.transaction.support.TransactionTemplate;

/** Cockpit's actions, the gate's rules and the engine's authorizations say the same of each role. */
@Story
class CockpitActionsTest extends StoryTest {

    private static final List<String> ROLES = List.of("operator", "designer", "admin", "nantes", "national");
    private static final List<String> COCKPIT = List.of("operator", "designer", "admin");

    /** The gate is narrower on purpose: the engine's right also covers an action that operators need. */
    private static final Set<String> GATE_IS_NARROWER = Set.of(
            "operator ADD_VARIABLE", "operator UPLOAD_VARIABLE", "operator EDIT_VARIABLE", "operator DELETE_VARIABLE",
            "operator ANNOTATE_INCIDENT", "operator DELETE_JOB", "operator CHANGE_TIME_TO_LIVE",
            "admin ADD_VARIABLE", "admin UPLOAD_VARIABLE", "admin EDIT_VARIABLE", "admin DELETE_VARIABLE",
            "admin ANNOTATE_INCIDENT");

    /** The gate leaves reading, and the tasks of case staff, to the engine's authorizations. */
    private static final Set<String> ENGINE_IS_NARROWER = Set.of(
            "designer READ_INSTANCES", "designer SEE_BATCHES", "designer ASSIGN_TASK", "designer LINK_TASK",
            "designer UNLINK_TASK", "nantes READ_INSTANCES", "nantes SEE_BATCHES", "national READ_INSTANCES",
            "national SEE_BATCHES");

    @Autowired
    AuthorizationService authorizations;

    @Autowired
    OneStepProcess process;

    @Autowired
    ProcessEngineConfigurationImpl engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService management;

    @Autowired
    RepositoryService repository;

    @Autowired
    HistoryService history;

    @Autowired
    IdentityService identity;

    @Autowired
    TransactionTemplate transaction;

    @LocalServerPort
    int port;

    private final EngineRules gate = new EngineRules();
    private Task task;
    private Job job;
    private String incident;
    private String batch;
    private String deployment;

    @BeforeEach
    void aRequestWaitsInNantes() {
        accounts.create();
        String dossier = journey.start(ProcessIds.MISSION_JOURNEY, "nantes", RequestFixtures.request());
        task = journey.task(dossier, QualificationSteps.QUALIFY_REQUEST);
        job = management.createJobQuery().timers().processInstanceId(task.getProcessInstanceId()).list().get(0);
        incident = runtime.createIncident("test", task.getExecutionId(), "x", "x").getId();
        batch = management.setJobRetriesAsync(List.of(job.getId()), 3).getId();
        process.deploy("<userTask id='step'/>");
        deployment = repository.createDeploymentQuery().deploymentName(OneStepProcess.ID).singleResult().getId();
    }

    @AfterEach
    void takeBack() {
        management.createBatchQuery().list().forEach(one -> management.deleteBatch(one.getId(), true));
        process.forget();
        // What was rolled back is still in the engine's memory.
        engine.getDeploymentCache().discardProcessDefinitionCache();
    }

    @Test
    void gateAndEngineAgreeOnEveryAction_exceptWhereOneIsNarrowerOnPurpose() {
        Set<String> gateNarrower = new TreeSet<>();
        Set<String> engineNarrower = new TreeSet<>();
        SoftAssertions softly = new SoftAssertions();
        for (String role : ROLES) {
            for (CockpitAction action : CockpitAction.values()) {
                boolean byGate = gate.pass(method(action), path(action), groups(role));
                boolean byEngine = engineAllows(role, action);
                if (byEngine && !byGate) {
                    gateNarrower.add(role + " " + action);
                }
                if (byGate && !byEngine) {
                    engineNarrower.add(role + " " + action);
                }
                if (COCKPIT.contains(role)) {
                    softly.assertThat(action.isOpenTo(groups(role))).as("%s may %s", role, action)
                            .isEqualTo(byGate && byEngine);
                }
            }
        }
        softly.assertThat(gateNarrower).containsExactlyInAnyOrderElementsOf(GATE_IS_NARROWER);
        softly.assertThat(engineNarrower).containsExactlyInAnyOrderElementsOf(ENGINE_IS_NARROWER);
        softly.assertAll();
    }

    @Test
    void closedActionIsRefusedInTheCallersLanguage_andNothingChanges() {
        SoftAssertions softly = new SoftAssertions();
        for (String role : COCKPIT) {
            WebCaller caller = WebCaller.program(port, role).with("Accept-Language", "en-GB,en")
                    .with("X-Journey-Reason", "test");
            Arrays.stream(CockpitAction.values())
                    .filter(action -> !action.isOpenTo(groups(role)) && method(action) != HttpMethod.GET)
                    .forEach(action -> {
                        WebCaller.Answer answer = caller.json(
                                method(action).name(), "/engine-rest" + path(action), Map.of());
                        softly.assertThat(answer.status()).as("%s %s %s", role, action, answer.body())
                                .isIn(403, 404);
                        if (!role.equals("admin")) {
                            softly.assertThat(answer.body()).as("%s %s", role, action).doesNotContain("use the forms");
                        }
                    });
        }
        softly.assertAll();
        assertThat(journey.task(runtime.createProcessInstanceQuery().processInstanceId(task.getProcessInstanceId())
                .singleResult().getBusinessKey(), QualificationSteps.QUALIFY_REQUEST).getAssignee()).isNull();
        assertThat(repository.createDeploymentQuery().deploymentId(deployment).count()).isOne();
    }

    @Test
    void cockpitIsToldWhatIsClosed_withASentenceInBothLanguages() {
        JsonNode operator = WebCaller.browser(port, "operator", "cockpit").get("/supervision/closed-actions").json();
        JsonNode designer = WebCaller.browser(port, "designer", "cockpit").get("/supervision/closed-actions").json();

        assertThat(operator.has("CANCEL_INSTANCE")).isFalse();
        assertThat(operator.path("DELETE_DEPLOYMENT").path("fr").asText())
                .isEqualTo("Cette action est réservée aux administrateurs.");
        assertThat(operator.path("ADD_VARIABLE").path("en").asText()).contains("forms of Tasklist");
        assertThat(designer.path("READ_INSTANCES").path("fr").asText()).contains("ne lit pas les missions");
        assertThat(WebCaller.stranger(port).get("/supervision/closed-actions").status()).isEqualTo(401);
    }

    private boolean engineAllows(String role, CockpitAction action) {
        Map<CockpitAction, Runnable> calls = calls();
        List<String> groups = List.copyOf(groups(role));
        identity.setAuthentication(role, groups, identity.createTenantQuery().userMember(role)
                .includingGroupsOfUser(true).list().stream().map(Tenant::getId).toList());
        try {
            return transaction.execute(status -> {
                status.setRollbackOnly();
                if (action == CockpitAction.READ_INSTANCES) {
                    return runtime.createProcessInstanceQuery().count() > 0;
                }
                if (action == CockpitAction.SEE_BATCHES) {
                    return history.createHistoricBatchQuery().count() > 0;
                }
                if (action == CockpitAction.DELETE_DEPLOYMENT) {
                    // After a rollback the engine would mend its cache over a second connection.
                    return authorizations.isUserAuthorized(
                            role, groups, Permissions.DELETE, Resources.DEPLOYMENT, deployment);
                }
                try {
                    calls.get(action).run();
                    return true;
                } catch (AuthorizationException refused) {
                    return false;
                } catch (ProcessEngineException failure) {
                    return !failure.getMessage().contains("no authenticated tenant");
                }
            });
        } finally {
            identity.clearAuthentication();
        }
    }

    private Map<CockpitAction, Runnable> calls() {
        String instance = task.getProcessInstanceId();
        String definition = task.getProcessDefinitionId();
        Map<CockpitAction, Runnable> calls = new EnumMap<>(CockpitAction.class);
        calls.put(CockpitAction.CANCEL_INSTANCE, () -> runtime.deleteProcessInstance(instance, null));
        calls.put(CockpitAction.SUSPEND_INSTANCE, () -> runtime.suspendProcessInstanceById(instance));
        calls.put(CockpitAction.SUSPEND_DEFINITION, () -> repository.suspendProcessDefinitionById(definition));
        calls.put(CockpitAction.ADD_VARIABLE, () -> runtime.setVariable(instance, "x", 1));
        calls.put(CockpitAction.UPLOAD_VARIABLE, () -> runtime.setVariable(instance, "x", new byte[0]));
        calls.put(CockpitAction.EDIT_VARIABLE, () -> runtime.setVariableLocal(instance, "x", 2));
        calls.put(CockpitAction.DELETE_VARIABLE, () -> runtime.removeVariableLocal(instance, "x"));
        calls.put(CockpitAction.ANNOTATE_INCIDENT, () -> runtime.setAnnotationForIncidentById(incident, "x"));
        calls.put(CockpitAction.RESOLVE_INCIDENT, () -> runtime.resolveIncident(incident));
        calls.put(CockpitAction.RETRY_JOB, () -> management.setJobRetries(job.getId(), 2));
        calls.put(CockpitAction.RESCHEDULE_JOB, () -> management.setJobDuedate(job.getId(), job.getDuedate()));
        calls.put(CockpitAction.RECALCULATE_JOB, () -> management.recalculateJobDuedate(job.getId(), true));
        calls.put(CockpitAction.SUSPEND_JOB, () -> management.suspendJobById(job.getId()));
        calls.put(CockpitAction.PRIORITISE_JOB, () -> management.setJobPriority(job.getId(), 2));
        calls.put(CockpitAction.DELETE_JOB, () -> management.deleteJob(job.getId()));
        calls.put(CockpitAction.RETRY_JOB_DEFINITION,
                () -> management.setJobRetriesByJobDefinitionId(job.getJobDefinitionId(), 2));
        calls.put(CockpitAction.SUSPEND_JOB_DEFINITION,
                () -> management.suspendJobDefinitionById(job.getJobDefinitionId(), true));
        calls.put(CockpitAction.PRIORITISE_JOB_DEFINITION,
                () -> management.setOverridingJobPriorityForJobDefinition(job.getJobDefinitionId(), 2, true));
        calls.put(CockpitAction.ASSIGN_TASK, () -> tasks.setAssignee(task.getId(), "nantes"));
        calls.put(CockpitAction.LINK_TASK, () -> tasks.addCandidateGroup(task.getId(), "selection"));
        calls.put(CockpitAction.UNLINK_TASK, () -> tasks.deleteCandidateGroup(task.getId(), "coordination"));
        calls.put(CockpitAction.MODIFY_INSTANCE, () -> runtime.createProcessInstanceModification(instance)
                .startBeforeActivity(QualificationSteps.QUALIFY_REQUEST).execute());
        calls.put(CockpitAction.MIGRATE_INSTANCES, () -> runtime.newMigration(runtime.createMigrationPlan(
                definition, definition).mapEqualActivities().build()).processInstanceIds(instance).execute());
        calls.put(CockpitAction.SUSPEND_BATCH, () -> management.suspendBatchById(batch));
        calls.put(CockpitAction.DELETE_BATCH, () -> management.deleteBatch(batch, false));
        calls.put(CockpitAction.DELETE_FINISHED_BATCH, () -> history.deleteHistoricBatch(batch));
        calls.put(CockpitAction.CHANGE_TIME_TO_LIVE,
                () -> repository.updateProcessDefinitionHistoryTimeToLive(definition, 5));
        return calls;
    }

    private Set<String> groups(String role) {
        return identity.createGroupQuery().groupMember(role).list().stream().map(Group::getId)
                .collect(Collectors.toSet());
    }

    private static HttpMethod method(CockpitAction action) {
        return HttpMethod.valueOf(action.request().split(" ")[0]);
    }

    private String path(CockpitAction action) {
        return action.request().split(" ")[1]
                .replace("{instance}", task.getProcessInstanceId())
                .replace("{definition}", task.getProcessDefinitionId())
                .replace("{incident}", incident)
                .replace("{job}", job.getId())
                .replace("{jobDefinition}", job.getJobDefinitionId())
                .replace("{task}", task.getId())
                .replace("{batch}", batch)
                .replace("{deployment}", deployment);
    }
}
