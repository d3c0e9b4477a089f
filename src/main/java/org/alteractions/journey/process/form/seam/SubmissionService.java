package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.failure.ForOperators;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.NamedNumbers;
import org.alteractions.journey.process.Variable;
import org.alteractions.journey.process.draft.DraftSubject;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.StartFormHandler;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.process.form.TaskFormHandler;
import org.alteractions.journey.process.form.known.RecordEdit;
import org.alteractions.journey.process.form.known.RecordEditService;
import org.alteractions.journey.process.form.record.TaskRecord;
import org.alteractions.journey.process.form.record.TaskRecordRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Records accepted submissions and passes them to the feature that owns the form. */
@Component
class SubmissionService {

    /** Variables that distinguish several tasks of one step. */
    static final Set<Variable> ABOUT = EnumSet.of(
            Variable.CANDIDATE, Variable.INTERVIEW, Variable.TEAM_DOSSIER, Variable.DECLARED_IN);

    private final TaskRecordRepository records;
    private final FormDrafts drafts;
    private final ObjectProvider<TaskFormHandler> recorders;
    private final ObjectProvider<StartFormHandler> openers;
    private final RecordEditService edits;
    private final RefusalMessages refusals;
    private final NamedNumbers numbers;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;

    // Features are resolved on submission, because some of them need the engine, which is created after this class.
    SubmissionService(
            TaskRecordRepository records,
            FormDrafts drafts,
            ObjectProvider<TaskFormHandler> recorders,
            ObjectProvider<StartFormHandler> openers,
            RecordEditService edits,
            RefusalMessages refusals,
            NamedNumbers numbers,
            CurrentUser user,
            ObjectMapper json,
            Clock clock) {
        this.records = records;
        this.drafts = drafts;
        this.recorders = recorders;
        this.openers = openers;
        this.edits = edits;
        this.refusals = refusals;
        this.numbers = numbers;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    void record(Form form, String taskId, CaseContext context, Map<String, Object> answers) {
        Submission submission = submission(form, context, answers);
        TaskFormHandler owner = byForm(recorders, TaskFormHandler::form).get(form.id());
        if (owner != null) {
            refusing(form, () -> {
                owner.record(submission);
                return null;
            });
        }
        keep(form, taskId, context.reference(), submission);
        drafts.delete(DraftSubject.task(taskId));
    }

    CaseReference open(Form form, String instanceId, CaseContext context, Map<String, Object> answers) {
        Submission submission = submission(form, context, answers);
        StartFormHandler owner = byForm(openers, StartFormHandler::form).get(form.id());
        if (owner == null) {
            throw new ForOperators("No feature opens a case from the form '" + form.id() + "'");
        }
        RecordEdit edit = refusing(form, () -> edits.begin(form, submission));
        CaseReference reference = refusing(form, () -> owner.open(edit.submission()));
        edits.keep(form, edit, reference);
        keep(form, instanceId, reference, edit.submission());
        drafts.delete(DraftSubject.start(context.process()));
        return reference;
    }

    private Submission submission(Form form, CaseContext context, Map<String, Object> answers) {
        return new Submission(form.id(), context, user.id(), clock.instant(), answers,
                form.fields().stream().map(FormField::question).toList());
    }

    boolean holds(String subject) {
        return records.existsBySubject(subject);
    }

    private <T> T refusing(Form form, Supplier<T> domain) {
        try {
            return domain.get();
        } catch (Refusal refusal) {
            String sentence = refusals.french(refusal);
            String atField = form.field(String.valueOf(refusals.field(refusal)))
                    .map(field -> "« " + field.label() + " » : ")
                    .orElse("");
            throw new SubmissionRefused(atField + sentence, atField + numbers.in(sentence), refusal);
        }
    }

    private void keep(Form form, String subject, CaseReference reference, Submission submission) {
        try {
            records.save(new TaskRecord(
                    null,
                    null,
                    subject,
                    reference,
                    stepOf(submission.at(), reference),
                    new TaskRecord.Sent(form.id(), form.version(), submission.author(), submission.time()),
                    json.writeValueAsString(submission.answers())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be written as JSON", e);
        }
    }

    private TaskRecord.Step stepOf(CaseContext context, CaseReference reference) throws JsonProcessingException {
        Map<String, String> about = new TreeMap<>();
        ABOUT.forEach(variable -> context.id(variable).ifPresent(id -> about.put(variable.key(), id)));
        String concerns = Stream.of(Variable.TEAM_DOSSIER, Variable.CANDIDATE)
                .map(variable -> about.get(variable.key()))
                .filter(other -> other != null && !other.equals(reference.value()))
                .findFirst()
                .orElse(null);
        return new TaskRecord.Step(context.process(), context.element(), concerns,
                about.isEmpty() ? null : json.writeValueAsString(about));
    }

    private static <T> Map<String, T> byForm(ObjectProvider<T> features, Function<T, String> form) {
        List<T> all = features.stream().toList();
        return all.stream().collect(Collectors.toMap(form, Function.identity()));
    }
}
