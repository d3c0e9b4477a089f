package org.alteractions.journey.process.act;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ParticipantId;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CaseTitles;
import org.alteractions.journey.process.ProcessRefusal;
import org.alteractions.journey.process.answers.ChosenAnswers;
import org.alteractions.journey.process.form.AskedForms;
import org.alteractions.journey.process.form.AskedForms.AskedForm;
import org.alteractions.journey.process.form.seam.RecognisedRecords;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.panel.CaseFiles;
import org.alteractions.journey.process.panel.SentCases;
import org.alteractions.journey.process.tasklist.ActPanel;
import org.alteractions.journey.process.tasklist.TaskPanel;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.context.Context;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** Computes a form's consequences for Tasklist from its record, the outbox and the engine's state. */
@Component(ActPanel.BEAN_NAME)
class EngineActPanel implements ActPanel, SentCases {

    /** Time during which the sender may see the consequences; later the case is found by the normal search. */
    private static final Duration LOOKED_AT = Duration.ofHours(1);

    private static final int LINKS = 5;

    private final ProcessEngineConfigurationImpl engine;
    private final RecordedForms sent;
    private final RecognisedRecords recognised;
    private final OpenCase open;
    private final ConcernedCases concerned;
    private final TaskSubjects subjects;
    private final ChosenAnswers chosen;
    private final CaseTitles titles;
    private final ActMails mails;
    private final CaseFiles files;
    private final Foresight foresight;
    private final Rehearsal rehearsal;
    private final AskedForms asked;
    private final Clock clock;

    EngineActPanel(
            ProcessEngine engine,
            RecordedForms sent,
            RecognisedRecords recognised,
            AskedForms asked,
            OpenCase open,
            ConcernedCases concerned,
            TaskSubjects subjects,
            ChosenAnswers chosen,
            CaseTitles titles,
            ActMails mails,
            CaseFiles files,
            Foresight foresight,
            Rehearsal rehearsal,
            Clock clock) {
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
        this.sent = sent;
        this.recognised = recognised;
        this.asked = asked;
        this.open = open;
        this.concerned = concerned;
        this.subjects = subjects;
        this.chosen = chosen;
        this.titles = titles;
        this.mails = mails;
        this.files = files;
        this.foresight = foresight;
        this.rehearsal = rehearsal;
        this.clock = clock;
    }

    @Override
    public Outcome outcome(String subject) {
        return inEngine(() -> justSent(subject).map(form -> outcome(subject, form)).orElse(null));
    }

    @Override
    public Optional<CaseContext> of(String subject) {
        return inEngine(() -> justSent(subject).filter(this::isReadable).map(RecordedForm::context));
    }

    @Override
    public Consequences ofTask(String taskId, Map<String, Object> answers) {
        Consequences ends = inEngine(() -> consequences(asked.ofTask(taskId), answers));
        return unlessRefused(ends, () -> rehearsal.ofTask(taskId, answers));
    }

    @Override
    public Consequences ofStart(String definitionId, Map<String, Object> answers) {
        Consequences ends = inEngine(() -> consequences(asked.ofStart(definitionId, answers), answers));
        return unlessRefused(ends, () -> rehearsal.ofStart(definitionId, answers));
    }

    private static Consequences unlessRefused(Consequences ends, Supplier<Optional<String>> rehearsed) {
        Optional<String> refusal = ends == null ? Optional.empty() : rehearsed.get();
        if (refusal.isPresent()) {
            throw ProcessRefusal.REHEARSAL_REFUSED.of(refusal.get());
        }
        return ends;
    }

    private Consequences consequences(Optional<AskedForm> form, Map<String, Object> answers) {
        return form.flatMap(known -> foresight.of(known, answers)).orElse(null);
    }

    private Outcome outcome(String subject, RecordedForm form) {
        CaseReference reference = form.context().reference();
        Set<CaseReference> others = ofAnybody(() -> concerned.others(subject, form));
        OpenCase.Waiting waiting = open.of(reference);
        List<Task> elsewhere = ofAnybody(() -> open.since(form.time(), others));
        Set<CaseReference> cases = new TreeSet<>(others);
        cases.add(reference);
        boolean moving = waiting.moving() || ofAnybody(() -> open.isMoving(cases) || open.isDue(cases));
        List<ActMails.Letters> letters = mails.since(cases, form.time());
        CaseName name = name(form.context());
        return new Outcome(
                name.number(),
                name.title(),
                recorded(name, form),
                ActWords.written(letters, moving),
                ActWords.next(waiting, elsewhere.stream().map(OpenCase::nameOf).toList(), over(form)),
                links(form, others),
                moving || letters.stream().anyMatch(some -> some.state() == ActMails.State.WAITING),
                isReadable(form));
    }

    private String recorded(CaseName name, RecordedForm form) {
        List<TaskPanel.Answer> named = chosen.of(form).stream()
                // The sentence already begins with the case.
                .map(answer -> new TaskPanel.Answer(answer.question(), answer.values().stream()
                        .map(value -> value.replace(form.context().reference() + " – ", ""))
                        .toList()))
                .toList();
        return ActWords.recorded(name.inSentence(), stepOf(form), form.questions(), form.answers(), named)
                + recognised.by(form)
                        .map(known -> " " + ActWords.recognised(
                                mails.name(ParticipantId.of(known.subject()), form.context().reference()),
                                known.questions(), known.offeredAgain()))
                        .orElse("")
                + recognised.corrected(form)
                        // A decision may leave the record unchanged, for instance to stop offering a partner.
                        .filter(changes -> !changes.isEmpty()
                                || ActWords.decision(form.questions(), form.answers()).isEmpty())
                        .map(changes -> " " + ActWords.corrected(changes))
                        .orElse("");
    }

    /** Sentence for a case without open steps. A start form's case may have none by design. */
    private String over(RecordedForm form) {
        return isStart(form) && sent.opened(form)
                ? "Rien d’autre n’est à faire : les prochains formulaires en tiennent compte."
                : "Il n’y a plus d’étape ouverte.";
    }

    private CaseName name(CaseContext context) {
        return CaseName.of(context.reference(), titles.inWords(context.reference(), Locale.FRENCH).orElse(""),
                files.name(context));
    }

    /** Tasks with links: first those of the case, then new tasks of other cases. */
    private List<OpenTask> links(RecordedForm form, Set<CaseReference> others) {
        List<Task> own = open.tasksOf(form.context().reference()).stream().limit(LINKS).toList();
        Map<String, String> whom = ofAnybody(() -> subjects.of(own, form.context().reference()));
        return Stream.concat(
                        own.stream().map(task -> link(task, Optional.ofNullable(whom.get(task.getId())), false)),
                        open.since(form.time(), others).stream().map(task ->
                                link(task, OpenCase.referenceOf(task).map(this::nameOfOther), true)))
                .limit(LINKS)
                .toList();
    }

    private String nameOfOther(CaseReference reference) {
        return name(CaseContext.of(reference)).inSentence();
    }

    private static OpenTask link(Task task, Optional<String> whom, boolean elsewhere) {
        return new OpenTask(task.getId(), OpenCase.nameOf(task) + whom.map(name -> " : " + name).orElse(""), elsewhere);
    }

    /**
     * Whether the case is the sender's work, as for the sender of a task or of the opening form. Reports about a case
     * do not count.
     */
    private boolean isReadable(RecordedForm form) {
        Authentication caller = engine.getIdentityService().getCurrentAuthentication();
        return sent.opened(form) || !isStart(form)
                || engine.getAuthorizationService().isUserAuthorized(caller.getUserId(), caller.getGroupIds(),
                        ProcessDefinitionPermissions.UPDATE_TASK, Resources.PROCESS_DEFINITION,
                        form.context().process());
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

    // A start form is named after its process, as in the start dialog.
    private String stepOf(RecordedForm form) {
        ProcessDefinitionEntity process = processOf(form);
        return OpenCase.oneLine(
                isStart(form) ? process.getName() : process.findActivity(form.context().element()).getName());
    }

    private boolean isStart(RecordedForm form) {
        ActivityImpl step = processOf(form).findActivity(form.context().element());
        return step == null || processOf(form).getInitial() == step;
    }

    private ProcessDefinitionEntity processOf(RecordedForm form) {
        return engine.getDeploymentCache().findDeployedLatestProcessDefinitionByKey(form.context().process());
    }

    /** Staff see steps and people of cases of other groups here, but get no links to them. */
    private static <T> T ofAnybody(Callable<T> question) {
        return Context.getCommandContext().runWithoutAuthorization(question);
    }

    private <T> T inEngine(Supplier<T> question) {
        return engine.getCommandExecutorTxRequired().execute(command -> question.get());
    }
}
