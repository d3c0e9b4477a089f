package org.alteractions.journey.process.form.seam;

import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.draft.DraftService;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.draft.TakenTasks;
import org.alteractions.journey.process.draft.TaskDraft;
import org.alteractions.journey.process.form.DeployedForms;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.tasklist.TaskDrafts;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.TaskAlreadyClaimedException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.HistoricTaskInstanceEntity;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.task.Task;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Serves drafts to Tasklist. The caller has checked that the account may fill in the form. */
@Component(TaskDrafts.BEAN_NAME)
class StaffDrafts implements TaskDrafts {

    private static final Logger LOG = LoggerFactory.getLogger(StaffDrafts.class);

    private final DraftService drafts;
    private final DeployedForms forms;
    private final ProcessEngineConfigurationImpl engine;
    private final TaskService tasks;
    private final TakenTasks taken;
    private final Colleagues colleagues;
    private final GoneTasks goneTasks;
    private final OfferedLists lists;
    private final CaseTitles titles;
    private final Clock clock;

    StaffDrafts(
            DraftService drafts,
            DeployedForms forms,
            ProcessEngine engine,
            TaskService tasks,
            TakenTasks taken,
            Colleagues colleagues,
            GoneTasks goneTasks,
            OfferedLists lists,
            CaseTitles titles,
            Clock clock) {
        this.drafts = drafts;
        this.forms = forms;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.tasks = tasks;
        this.taken = taken;
        this.colleagues = colleagues;
        this.goneTasks = goneTasks;
        this.lists = lists;
        this.titles = titles;
        this.clock = clock;
    }

    @Override
    public List<Entry> of(String account) {
        List<TaskDraft> all = drafts.findAll(account);
        Set<String> open = openAmong(all);
        return all.stream().map(draft -> entry(draft, open)).toList();
    }

    // Uses the logged-in user's authorizations: a task that moved to another group counts as gone.
    private Set<String> openAmong(List<TaskDraft> all) {
        String[] ids = all.stream().map(TaskDraft::subject).filter(DraftSubject::isTask).map(DraftSubject::id)
                .toArray(String[]::new);
        return ids.length == 0
                ? Set.of()
                : tasks.createTaskQuery().taskIdIn(ids).listPage(0, ids.length).stream().map(Task::getId)
                        .collect(Collectors.toSet());
    }

    private Entry entry(TaskDraft draft, Set<String> open) {
        boolean gone = draft.subject().isTask() && !open.contains(draft.subject().id());
        return new Entry(draft.subject().text(), titles.ofTask(draft.title(), Locale.FRENCH),
                draft.savedAt().atZone(WallClock.PARIS).toOffsetDateTime(), gone, gone ? inWords(draft) : List.of());
    }

    private List<Answer> inWords(TaskDraft draft) {
        Optional<Form> form = engine.getCommandExecutorTxRequired()
                .execute(command -> forms.of(draft.form(), draft.formVersion()));
        return form.stream()
                .flatMap(found -> found.fields().stream())
                .flatMap(field -> inWords(field, draft.answers())
                        .map(words -> new Answer(field.label(), words)).stream())
                .toList();
    }

    private static Optional<String> inWords(FormField field, Map<String, Object> answers) {
        Object answer = answers.get(field.key());
        return answers.get(typed(field)) instanceof List<?> texts
                ? Optional.of(texts.stream().map(String::valueOf).collect(Collectors.joining(" ")).strip())
                : Optional.ofNullable(answer).filter(given -> !FieldCheck.isEmpty(given)).map(field::inWords);
    }

    private static String typed(FormField field) {
        return field.key() + TaskDraft.TYPED;
    }

    @Override
    public Kept keepTask(String account, String taskId, Map<String, Object> answers) {
        TaskDraft draft = engine.getCommandExecutorTxRequired().execute(command -> {
            TaskEntity task = command.getTaskManager().findTaskById(taskId);
            return draft(account, DraftSubject.task(taskId), task.getName(), formOf(task), answers);
        });
        if (draft.answers().isEmpty()) {
            return new Kept(save(draft), "");
        }
        boolean tookTask = drafts.find(account, draft.subject()).filter(TaskDraft::tookTask).isPresent();
        Optional<TakenTasks.Holder> holder = taken.take(account, taskId);
        boolean isOthers = holder.filter(one -> !one.account().equals(account)).isPresent();
        // The draft of somebody who came second is kept: nothing typed is lost.
        Instant savedAt = save(draft.taking(
                !isOthers && (tookTask || holder.filter(TakenTasks.Holder::isNew).isPresent())));
        return new Kept(savedAt, isOthers ? colleagues.name(holder.get().account()) : "");
    }

    @Override
    public Instant keepStart(String account, String definitionId, Map<String, Object> answers) {
        return save(engine.getCommandExecutorTxRequired().execute(command -> {
            ProcessDefinitionEntity definition = definition(command, definitionId);
            Form form = forms.ofStart(definition).orElseThrow();
            return draft(account, DraftSubject.start(definition.getKey()), definition.getName(), form, answers);
        }));
    }

    @Override
    public Optional<Instant> keepGone(String account, String taskId, Map<String, Object> answers) {
        Optional<TaskDraft> begun = drafts.find(account, DraftSubject.task(taskId))
                .map(draft -> draft.with(answers, clock.instant()))
                .or(() -> engine.getCommandExecutorTxRequired().execute(command -> GoneTasks.find(command, taskId)
                        .map(task -> draft(account, DraftSubject.task(taskId), task.getName(), formOf(command, task),
                                answers))));
        begun.ifPresent(drafts::save);
        return begun.map(TaskDraft::savedAt);
    }

    @Override
    public Optional<Gone> gone(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(command ->
                Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
                        .filter(task -> command.getTenantManager().isAuthenticatedTenant(task.getTenantId()))
                        .map(task -> new Gone("Cette tâche est maintenant celle d'un autre groupe.", null))
                        .or(() -> GoneTasks.find(command, taskId).map(task -> goneTasks.of(command, task))));
    }

    @Override
    public Optional<String> offered(String taskId) {
        return engine.getCommandExecutorTxRequired().execute(command ->
                Optional.ofNullable(command.getTaskManager().findTaskById(taskId))
                        .filter(SeamTaskFormHandler::isCamundaForm)
                        .flatMap(task -> lists.markOf(formOf(task).fields(), SeamTaskFormHandler.contextOf(task))));
    }

    @Override
    public Optional<String> carryOver(String account, String taskId) {
        TaskDraft begun = drafts.find(account, DraftSubject.task(taskId)).orElse(null);
        String next = gone(taskId).map(Gone::next).filter(Next::same).map(Next::task).orElse(null);
        if (next == null) {
            return Optional.empty();
        }
        if (begun == null) {
            takeAgain(account, taskId, next);
            return Optional.of(next);
        }
        if (drafts.find(account, DraftSubject.task(next)).isPresent()) {
            throw ProcessRefusal.TASK_HAS_DRAFT.of();
        }
        keepTask(account, next, begun.answers());
        drafts.delete(account, begun.subject());
        takeAgain(account, taskId, next);
        return Optional.of(next);
    }

    // The new task is assigned to the account that had claimed the ended one.
    private void takeAgain(String account, String gone, String next) {
        boolean wasTheirs = engine.getCommandExecutorTxRequired().execute(command ->
                GoneTasks.find(command, gone).filter(task -> account.equals(task.getAssignee())).isPresent());
        if (wasTheirs && tasks.createTaskQuery().taskId(next).taskUnassigned().count() > 0) {
            try {
                tasks.claim(next, account);
            } catch (TaskAlreadyClaimedException meanwhile) {
                LOG.debug("Task {} has been taken by somebody else", next);
            }
        }
    }

    private Form formOf(TaskEntity task) {
        return forms.of(task).orElseThrow();
    }

    private Form formOf(CommandContext command, HistoricTaskInstanceEntity task) {
        return forms.ofStep(definition(command, task.getProcessDefinitionId()), task.getTaskDefinitionKey())
                .orElseThrow();
    }

    private static ProcessDefinitionEntity definition(CommandContext command, String id) {
        return command.getProcessEngineConfiguration().getDeploymentCache().findDeployedProcessDefinitionById(id);
    }

    @Override
    public void delete(String account, String subject) {
        drafts.discard(account, new DraftSubject(subject));
    }

    // Saves after the engine's transaction, because two tabs may save at the same time.
    private Instant save(TaskDraft draft) {
        drafts.save(draft);
        return draft.savedAt();
    }

    private TaskDraft draft(
            String account, DraftSubject subject, String title, Form form, Map<String, Object> answers) {
        Map<String, Object> asked = new LinkedHashMap<>();
        form.fields().stream().filter(FormField::writable).forEach(field -> {
            if (answers.containsKey(field.key())) {
                asked.put(field.key(), answers.get(field.key()));
            }
            if (field.type().equals("datetime") && answers.get(typed(field)) instanceof List<?> texts) {
                asked.put(typed(field), texts);
            }
        });
        return new TaskDraft(account, subject, title, form.id(), form.version(), asked, clock.instant());
    }
}
