package org.alteractions.journey.process.answers;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/**
 * Decides which cases a staff member may read without a task in them. These are cases of the staff member's chapters
 * whose processes contain a task of the staff member's groups, open or not. Entries that these groups may write are
 * readable too. The right to add a form to a case does not include reading it. The number of queries does not depend on
 * the number of cases.
 */
@Component
public class CaseAccess {

    /** Every staff member who sees a failure may fix it, so this process does not count as a group's work. */
    private static final String FAILED_STEP = "failed-step";

    private final RecordedForms records;
    private final StepAccess steps;
    private final ChapterRepository chapters;
    private final HistoryService history;
    private final ProcessEngineConfigurationImpl engine;

    CaseAccess(
            RecordedForms records, StepAccess steps, ChapterRepository chapters, HistoryService history,
            ProcessEngine engine) {
        this.records = records;
        this.steps = steps;
        this.chapters = chapters;
        this.history = history;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    public boolean isReadable(CaseReference reference) {
        return !readable(List.of(reference)).isEmpty();
    }

    /** The given cases that exist and that the logged-in staff member may read. */
    public Set<CaseReference> readable(Collection<CaseReference> references) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            Authentication reader = engine.getIdentityService().getCurrentAuthentication();
            Set<String> codes = mine(command).stream().map(Chapter::code).collect(Collectors.toSet());
            List<CaseReference> near = references.stream()
                    .filter(reference -> codes.contains(reference.value().split("-")[0]))
                    .toList();
            return reader == null || near.isEmpty() ? Set.of() : readable(command, reader, processes(command, near));
        });
    }

    /** Ids of the chapters of the logged-in staff member; all chapters for an administrator. */
    public List<ChapterId> chapters() {
        return engine.getCommandExecutorTxRequired()
                .execute(command -> mine(command).stream().map(Chapter::id).toList());
    }

    private List<Chapter> mine(CommandContext command) {
        return engine.getIdentityService().getCurrentAuthentication() == null
                ? List.of()
                : chapters.all().stream()
                        .filter(chapter -> command.getTenantManager().isAuthenticatedTenant(chapter.id().value()))
                        .toList();
    }

    private Set<CaseReference> readable(
            CommandContext command, Authentication reader, Map<CaseReference, Set<String>> cases) {
        Set<String> groups = reader.getGroupIds() == null ? Set.of() : Set.copyOf(reader.getGroupIds());
        if (engine.getAuthorizationService().isUserAuthorized(reader.getUserId(), reader.getGroupIds(),
                ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION, Authorization.ANY)) {
            return cases.keySet();
        }
        Set<String> work = cases.values().stream().flatMap(Set::stream).distinct()
                .filter(process -> !process.equals(FAILED_STEP))
                .filter(process ->
                        steps.isWorkOf(command, process, groups) || steps.isWrittenBy(command, process, groups))
                .collect(Collectors.toSet());
        return cases.keySet().stream()
                .filter(reference -> cases.get(reference).stream().anyMatch(work::contains))
                .collect(Collectors.toSet());
    }

    // Recorded forms and history complement each other: the history expires, and not every case began with a form.
    private Map<CaseReference, Set<String>> processes(CommandContext command, List<CaseReference> references) {
        Map<CaseReference, Set<String>> processes = new HashMap<>();
        records.processes(references).forEach((reference, some) ->
                processes.computeIfAbsent(reference, key -> new HashSet<>()).addAll(some));
        command.runWithoutAuthorization(() -> history.createHistoricProcessInstanceQuery()
                        .processInstanceBusinessKeyIn(
                                references.stream().map(CaseReference::value).toArray(String[]::new)).list())
                .forEach(instance -> processes.computeIfAbsent(
                        CaseReference.of(instance.getBusinessKey()), key -> new HashSet<>())
                        .add(instance.getProcessDefinitionKey()));
        return processes;
    }
}
