package org.alteractions.journey.process.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.AskedForms;
import org.alteractions.journey.process.form.AskedForms.AskedForm;
import org.alteractions.journey.process.form.RecordedForm;
import org.alteractions.journey.process.form.RecordedForms;
import org.alteractions.journey.process.panel.CaseFiles;
import org.alteractions.journey.process.panel.SentCases;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.springframework.stereotype.Component;

/** Answers Tasklist from the form's record, the outbox and where the engine stands. */
@Component(ActPanel.BEAN_NAME)
class EngineActPanel implements ActPanel, SentCases {

    /** Long enough to look at what one has just done; later the case is found as any other. */
    private static final Duration LOOKED_AT = Duration.ofHours(1);

    /** Steps of other cases that a form sets in motion begin within moments. */
    private static final Duration SPREADING = Duration.ofSeconds(15);

    private static final Set<String> CHOICES = Set.of("select", "taglist", "checklist");
    private static final int LINKS = 5;

    private final ProcessEngineConfigurationImpl engine;
    private final RecordedForms sent;
    private final OpenCase open;
    private final ActMails mails;
    private final CaseFiles files;
    private final Foresight foresight;
    private final AskedForms asked;
    private final Clock clock;

    EngineActPanel(
            ProcessEngine engine,
            RecordedForms sent,
            AskedForms asked,
            OpenCase open,
            ActMails mails,
            CaseFiles files,
            Foresight foresight,
            Clock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.sent = sent;
        this.asked = asked;
        this.open = open;
        this.mails = mails;
        this.files = files;
        this.foresight = foresight;
        this.clock = clock;
    }

    @Override
    public Outcome outcome(String subject) {
        return inEngine(() -> justSent(subject).map(this::outcome).orElse(null));
    }

    @Override
    public Optional<CaseContext> of(String subject) {
        return inEngine(() -> justSent(subject).filter(this::isReadable).map(RecordedForm::at));
    }

    @Override
    public Consequences ofTask(String taskId, Map<String, Object> answers) {
        return inEngine(() -> consequences(asked.ofTask(taskId), answers));
    }

    @Override
    public Consequences ofStart(String definitionId, Map<String, Object> answers) {
        return inEngine(() -> consequences(asked.ofStart(definitionId, answers), answers));
    }

    private Consequences consequences(Optional<AskedForm> form, Map<String, Object> answers) {
        return form.flatMap(known -> foresight.of(known, answers)).orElse(null);
    }

    private Outcome outcome(RecordedForm form) {
        OpenCase.Waiting waiting = open.of(form.at().reference());
        Collection<String> others = otherCases(form);
        List<String> concerned = new ArrayList<>(others);
        concerned.add(form.at().reference());
        List<ActMails.Letters> letters = mails.since(concerned, form.time());
        boolean spreading = !others.isEmpty() && letters.isEmpty()
                && clock.instant().isBefore(form.time().plus(SPREADING));
        boolean pending = spreading || waiting.moving()
                || letters.stream().anyMatch(some -> some.state() == ActMails.State.WAITING);
        List<OpenTask> tasks = open.tasksOf(form.at().reference()).stream()
                .limit(LINKS)
                .map(task -> new OpenTask(task.getId(), OpenCase.nameOf(task, form.at().reference())))
                .toList();
        return new Outcome(
                form.at().reference(),
                files.name(form.at()),
                ActWords.recorded(stepOf(form), form.questions(), form.answers()),
                ActWords.written(letters, pending),
                ActWords.next(waiting),
                tasks,
                pending,
                isReadable(form));
    }

    /** To whom the case is work: who did a task of it or opened it, not whoever may report something about it. */
    private boolean isReadable(RecordedForm form) {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        return sent.opened(form) || !isStart(form)
                || engine.getAuthorizationService().isUserAuthorized(caller.getUserId(), caller.getGroupIds(),
                        ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION, form.at().process());
    }

    /** What the form chose from lists, where that is other cases: the candidates of a deliberation, for instance. */
    private static Collection<String> otherCases(RecordedForm form) {
        Set<String> chosen = new TreeSet<>();
        form.questions().stream()
                .filter(field -> CHOICES.contains(field.type()))
                .map(field -> form.answers().get(field.key()))
                .forEach(answer -> {
                    if (answer instanceof Collection<?> several) {
                        several.forEach(one -> chosen.add(one.toString()));
                    } else if (answer != null) {
                        chosen.add(answer.toString());
                    }
                });
        chosen.remove(form.at().reference());
        chosen.removeIf(value -> !value.contains("-"));
        return chosen;
    }

    private Optional<RecordedForm> justSent(String subject) {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        Instant now = clock.instant();
        return caller == null || caller.getUserId() == null
                ? Optional.empty()
                : sent.of(subject)
                        .filter(form -> form.author().equals(caller.getUserId()))
                        .filter(form -> form.time().plus(LOOKED_AT).isAfter(now));
    }

    // A start form is called by its process, as in the dialog that it was chosen from.
    private String stepOf(RecordedForm form) {
        ProcessDefinitionEntity process = processOf(form);
        return OpenCase.oneLine(isStart(form) ? process.getName() : process.findActivity(form.at().element()).getName());
    }

    private boolean isStart(RecordedForm form) {
        ActivityImpl step = processOf(form).findActivity(form.at().element());
        return step == null || processOf(form).getInitial() == step;
    }

    private ProcessDefinitionEntity processOf(RecordedForm form) {
        return engine.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(form.at().process());
    }

    private <T> T inEngine(Supplier<T> question) {
        return engine.getCommandExecutorTxRequired().execute(command -> question.get());
    }
}
