package org.alteractions.journey.process.tasklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.HashMap;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cfg.StandaloneInMemProcessEngineConfiguration;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.tasklist.plugin.spi.TasklistPlugin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TaskPanelResourceTest {

    private static ProcessEngine engine;

    private Task task;
    private TaskPanelResource resource;
    private FileResource file;

    @BeforeAll
    static void startEngine() {
        ProcessEngineConfigurationImpl configuration = new StandaloneInMemProcessEngineConfiguration();
        configuration.setJdbcUrl("jdbc:h2:mem:task-panel");
        configuration.setProcessEngineName("task-panel");
        configuration.setAuthorizationEnabled(true);
        configuration.setBeans(new HashMap<>(Map.of(TaskPanel.BEAN_NAME, new PanelOfOneDossier())));
        engine = configuration.buildProcessEngine();
    }

    @AfterAll
    static void stopEngine() {
        engine.close();
    }

    @BeforeEach
    void giveLeaATask() {
        task = engine.getTaskService().newTask();
        task.setName("Qualifier la demande · NAN-26-007");
        task.setDueDate(Date.from(Instant.parse("2020-01-01T10:00:00Z")));
        engine.getTaskService().saveTask(task);
        grant("lea", Permissions.READ, Permissions.UPDATE);
        grant("olivier", Permissions.READ);
        resource = new TaskPanelResource("task-panel") {
            @Override
            protected ProcessEngine getProcessEngine() {
                return engine;
            }
        };
        file = fileOf(FileKey.task(task.getId()));
        logIn("lea");
    }

    private static FileResource fileOf(FileKey key) {
        return new FileResource("task-panel", key) {
            @Override
            protected ProcessEngine getProcessEngine() {
                return engine;
            }
        };
    }

    @AfterEach
    void logOut() {
        engine.getIdentityService().clearAuthentication();
        engine.getTaskService().deleteTask(task.getId(), true);
    }

    @Test
    void showsChapterAndSubjectAndThatTheTaskIsLate() {
        Response answer = resource.card(task.getId());

        assertThat(answer.getEntity()).isEqualTo(new CardView(
                "Qualifier la demande · NAN-26-007", "Nantes", "Les Jardins solidaires", "NAN-26-007",
                "/dossiers/NAN-26-007", true));
        assertGuarded(answer);
    }

    @Test
    void showsTheDossierWithLinksToItsDocuments() {
        UriInfo uri = mock(UriInfo.class);
        when(uri.getBaseUriBuilder()).thenReturn(UriBuilder.fromUri("http://inside/camunda/api/tasklist/"));

        Response answer = file.file(uri);

        assertThat(answer.getEntity())
                .isEqualTo(new FileView(
                        "/dossiers/NAN-26-007",
                        "NAN-26-007",
                        "Paniers solidaires",
                        List.of(new FileView.EventView("2026-11-22T10:00+01:00", "Demande reçue", "Coordination")),
                        List.of(new FileView.DocumentView(
                                "CV",
                                "/camunda/api/tasklist/plugin/journey/task-panel/task/" + task.getId() + "/document/cv")),
                        List.of(new FileView.MessageView(
                                "2026-11-22T10:05+01:00", "Votre demande", "Anne Le Goff", "non remis", 4))));
        assertGuarded(answer);
    }

    @Test
    void showsWhatWasAnswered_andOlderStepsOnDemand() {
        var step = new AnswersView.StepView(7, "Qualifier la demande", "", "2026-11-22T10:00+01:00", "Noémie Roux",
                List.of(new TaskPanel.Answer("Notes internes", List.of("À rappeler."))),
                new TaskPanel.Correction(true, ""));

        assertThat(file.answers(null).getEntity()).isEqualTo(new AnswersView(List.of(step), true));
        assertThat(file.answers(9L).getEntity()).isEqualTo(new AnswersView(List.of(step), false));
        assertGuarded(file.answers(null));
    }

    @Test
    void correctsAnAnswer_unlessSomebodyElseWasFaster() {
        assertThat(file.correction(7).getEntity())
                .isEqualTo(new TaskPanel.CorrectionForm(3, "Le reste ne change pas.", List.of()));
        assertThat(file.correction(8).getStatus()).isEqualTo(404);
        assertThat(file.correct(7, new CorrectionRequest(3, null)).getEntity())
                .isEqualTo(new CorrectionView("Corrected", "Correction enregistrée.", Map.of()));
        assertThat(file.correct(7, new CorrectionRequest(2, Map.of())).getStatus()).isEqualTo(409);
    }

    @Test
    void sendsADocumentToKeepAndNotToOpen() {
        Response answer = file.document("cv");

        assertThat(answer.getHeaderString("Content-Disposition"))
                .isEqualTo("attachment; filename=\"CV Zo_.pdf\"; filename*=UTF-8''CV%20Zo%C3%A9.pdf");
        assertThat(answer.getMediaType()).hasToString("application/pdf");
        assertGuarded(answer);
    }

    @Test
    void showsACaseWithoutATask_toWhomeverThePanelShowsIt() {
        UriInfo uri = mock(UriInfo.class);
        when(uri.getBaseUriBuilder()).thenReturn(UriBuilder.fromUri("http://inside/camunda/api/tasklist/"));
        FileResource ofCase = fileOf(FileKey.read("case", "NAN-2026-AUTUMN~polytech-nantes"));

        FileView shown = (FileView) ofCase.file(uri).getEntity();

        assertThat(shown.documents()).containsExactly(new FileView.DocumentView("CV",
                "/camunda/api/tasklist/plugin/journey/task-panel/case/NAN-2026-AUTUMN~polytech-nantes/document/cv"));
        assertThat(ofCase.answers(null).getStatus()).isEqualTo(200);
        assertThat(ofCase.correct(7, new CorrectionRequest(3, Map.of())).getStatus()).isEqualTo(200);
        assertThat(fileOf(FileKey.ofCase("PAR-26-001")).file(uri).getStatus()).isEqualTo(404);
    }

    @Test
    void knowsNoOtherDocument() {
        assertThat(file.document("other").getStatus()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noah, who does not see the task", "olivier, who sees it only"})
    void hidesThePeopleOfATaskFromThoseWhoMayNotDoIt(String who) {
        logIn(who.split(",")[0]);

        assertThat(resource.card(task.getId()).getStatus()).isEqualTo(404);
        assertThat(file.file(mock(UriInfo.class)).getStatus()).isEqualTo(404);
        assertThat(file.document("cv").getStatus()).isEqualTo(404);
        assertThat(file.answers(null).getStatus()).isEqualTo(404);
        assertThat(file.correction(7).getStatus()).isEqualTo(404);
        assertThat(file.correct(7, new CorrectionRequest(3, Map.of())).getStatus()).isEqualTo(404);
    }

    @Test
    void isFoundByTasklist() {
        assertThat(ServiceLoader.load(TasklistPlugin.class)).hasAtLeastOneElementOfType(JourneyTasklistPlugin.class);
    }

    private void grant(String user, Permissions... permissions) {
        Authorization grant = engine.getAuthorizationService().createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        grant.setUserId(user);
        grant.setResource(Resources.TASK);
        grant.setResourceId(task.getId());
        grant.setPermissions(permissions);
        engine.getAuthorizationService().saveAuthorization(grant);
    }

    private static void logIn(String user) {
        engine.getIdentityService().setAuthentication(user, List.of());
    }

    private static void assertGuarded(Response answer) {
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("private, no-store");
        assertThat(answer.getHeaderString("X-Content-Type-Options")).isEqualTo("nosniff");
    }

    private static class PanelOfOneDossier implements TaskPanel {

        @Override
        public Map<String, String> titles(Collection<String> taskIds) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Card card(String taskId) {
            return new Card("Nantes", "Les Jardins solidaires", "NAN-26-007", "/dossiers/NAN-26-007");
        }

        @Override
        public File file(FileKey key) {
            if (key.id().startsWith("PAR-")) {
                return null;
            }
            var received = new Event(OffsetDateTime.parse("2026-11-22T10:00:00+01:00"), "Demande reçue", "Coordination");
            return new File("/dossiers/NAN-26-007", "NAN-26-007", "Paniers solidaires", List.of(received),
                    List.of(new DocumentEntry("cv", "CV")),
                    List.of(new Message(OffsetDateTime.parse("2026-11-22T10:05:00+01:00"), "Votre demande",
                            "Anne Le Goff", "non remis", 4)));
        }

        @Override
        public AnsweredSteps answers(FileKey key, long before) {
            var asked = OffsetDateTime.parse("2026-11-22T10:00:00+01:00");
            return new AnsweredSteps(List.of(new AnsweredStep(7, "Qualifier la demande", "", asked, "Noémie Roux",
                    List.of(new Answer("Notes internes", List.of("À rappeler."))), new Correction(true, ""))),
                    before == Long.MAX_VALUE);
        }

        @Override
        public CorrectionForm correction(FileKey key, long step) {
            return step == 7 ? new CorrectionForm(3, "Le reste ne change pas.", List.of()) : null;
        }

        @Override
        public CorrectionResult correct(FileKey key, long step, int version, Map<String, Object> answers) {
            return version == 3 ? CorrectionResult.recorded("Correction enregistrée.") : CorrectionResult.tooLate();
        }

        @Override
        public Document document(FileKey key, String name) {
            return "cv".equals(name)
                    ? new Document("CV Zoé.pdf", "application/pdf", "a CV".getBytes(StandardCharsets.UTF_8))
                    : null;
        }
    }
}
