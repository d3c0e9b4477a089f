package org.alteractions.journey.process.form.known;

import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.correction.RecordChange;
import org.alteractions.journey.process.correction.RecordChangeService;
import org.alteractions.journey.process.form.DeployedForms;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.ShownValues;
import org.alteractions.journey.process.tasklist.KnownPanel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.springframework.stereotype.Component;

/** Fills in a start form with the chosen record, as far as the form's fields can show it. */
@Component(KnownPanel.BEAN_NAME)
class StartFormKnownPanel implements KnownPanel {

    private final ProcessEngineConfigurationImpl engine;
    private final DeployedForms forms;
    private final ShownValues shown;
    private final RecordEditService edits;
    private final RecordChangeService changes;
    private final Colleagues colleagues;
    private final CurrentUser user;
    private final Clock clock;

    StartFormKnownPanel(
            ProcessEngine engine,
            DeployedForms forms,
            ShownValues shown,
            RecordEditService edits,
            RecordChangeService changes,
            Colleagues colleagues,
            CurrentUser user,
            Clock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.forms = forms;
        this.shown = shown;
        this.edits = edits;
        this.changes = changes;
        this.colleagues = colleagues;
        this.user = user;
        this.clock = clock;
    }

    @Override
    public Known known(String definition, Map<String, String> chosen) {
        return engine.getCommandExecutorTxRequired().execute(command -> read(command, definition, chosen)).orElse(null);
    }

    private Optional<Known> read(CommandContext command, String id, Map<String, String> chosen) {
        ProcessDefinitionEntity definition = command.getProcessEngineConfiguration()
                .getDeploymentCache().findDeployedProcessDefinitionById(id);
        return forms.ofStart(definition).flatMap(form -> read(definition, form, chosen));
    }

    private Optional<Known> read(ProcessDefinitionEntity definition, Form form, Map<String, String> chosen) {
        // Only the choosing questions count, so that nobody can search people by address here.
        Map<String, Object> choice = new HashMap<>(chosen);
        choice.keySet().retainAll(RecordEditService.choices(form));
        CaseContext context = CaseContext.starting(definition.getKey(), definition.getInitial().getId());
        return edits.known(form.id(), choice)
                .filter(record -> user.isSystem() || user.chapters().contains(record.chapter()))
                .map(record -> new Known(
                        RecordVersion.of(record, clock.instant()).text(),
                        shown(form, record, context),
                        changes.latest(record.subject()).stream().map(this::words).toList()));
    }

    private Map<String, Object> shown(Form form, KnownRecord record, CaseContext context) {
        Map<String, Object> values = new LinkedHashMap<>();
        record.values().forEach((key, value) -> form.field(key).ifPresent(field ->
                values.put(key,
                        RecordEditService.chooses(field) ? offered(value, shown.choices(field, context)) : value)));
        return values;
    }

    private static Object offered(Object value, Set<String> choices) {
        if (value instanceof List<?> list) {
            return list.stream().filter(one -> choices.contains(one.toString())).toList();
        }
        return value == null || choices.contains(value.toString()) ? value : null;
    }

    private Change words(RecordChange change) {
        return new Change(change.changedAt().toString(), colleagues.name(change.changedBy()), change.question(),
                change.valueBefore(), change.valueAfter());
    }
}
