package org.alteractions.journey.process.form.seam;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.Catalogue;
import org.alteractions.journey.process.form.DeployedForms;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.Form;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.NeededAnswer;
import org.alteractions.journey.process.form.Option;
import org.alteractions.journey.process.form.record.TaskRecord;
import org.alteractions.journey.process.form.record.TaskRecordRepository;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;

/** Reads the forms sent for a case. Requires an engine command, which gives access to the deployed form versions. */
@Component
public class RecordedForms {

    private final TaskRecordRepository records;
    private final DeployedForms forms;
    private final Catalogue catalogue;
    private final ObjectMapper json;
    private final Clock clock;

    RecordedForms(
            TaskRecordRepository records, DeployedForms forms, Catalogue catalogue, ObjectMapper json, Clock clock) {
        this.records = records;
        this.forms = forms;
        this.catalogue = catalogue;
        this.json = json;
        this.clock = clock;
    }

    /** An answered user task or start event. */
    public record Step(String process, String element) {

        private static Step of(String path) {
            int end = path.indexOf('/');
            return new Step(path.substring(0, end), path.substring(end + 1));
        }

        private String path() {
            return process + "/" + element;
        }
    }

    /** Steps with at least one answered form. */
    public List<Step> steps(CaseReference reference) {
        return records.steps(reference).stream().map(Step::of).toList();
    }

    /** Processes with answered forms, by case. */
    public Map<CaseReference, Set<String>> processes(Collection<CaseReference> references) {
        return references.isEmpty() ? Map.of() : records.processes(references).stream()
                .map(pair -> pair.split(" "))
                .collect(Collectors.groupingBy(
                        pair -> CaseReference.of(pair[0]), Collectors.mapping(pair -> pair[1], Collectors.toSet())));
    }

    /**
     * Recorded forms, newest first.
     *
     * @param before id of a recorded form; only older forms are returned
     */
    public List<RecordedForm> page(CaseReference reference, Collection<Step> steps, long before, int most) {
        return steps.isEmpty()
                ? List.of()
                : records.page(reference, steps.stream().map(Step::path).toList(), before, most).stream()
                        .map(this::read)
                        .toList();
    }

    /** A form of the case; empty if the form belongs to another case. */
    public Optional<RecordedForm> find(Long id, CaseReference reference) {
        return records.find(id, reference).map(this::read);
    }

    /** Current labels of a choice list, by value; empty if the list cannot be computed outside its task. */
    public Map<String, String> offered(String list, CaseContext context) {
        Map<String, String> words = new LinkedHashMap<>();
        try {
            if (catalogue.value(list, context) instanceof List<?> options) {
                options.stream().filter(Option.class::isInstance).map(Option.class::cast)
                        .forEach(option -> words.put(option.value(), option.label()));
            }
        } catch (RuntimeException elsewhere) {
            // The list needs a task that has ended, so callers show the value itself.
            words.clear();
        }
        return words;
    }

    /** @param subject id of the task, or of the process instance that a start form opened */
    public Optional<RecordedForm> of(String subject) {
        return records.findBySubject(subject).map(this::read);
    }

    /** Whether the case was opened by this form. */
    public boolean opened(RecordedForm form) {
        return records.findFirstByReferenceOrderById(form.context().reference()).map(TaskRecord::id)
                .filter(form.id()::equals)
                .isPresent();
    }

    /** Forms by id, of any case. */
    public List<RecordedForm> all(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : records.findAllByIdIn(ids).stream().map(this::read).toList();
    }

    /** The current choices of a question, plus the choices of the recorded answer. */
    public Map<String, String> choices(RecordedForm form, FormField question) {
        Map<String, String> choices = new LinkedHashMap<>();
        question.json().path("values").forEach(value ->
                choices.put(value.path("value").asText(), value.path("label").asText()));
        String list = question.json().path("valuesKey").asText(null);
        if (list != null) {
            choices.putAll(offered(list, form.context()));
        }
        Object chosen = form.answers().get(question.key());
        (chosen instanceof Collection<?> several ? several : chosen == null ? List.of() : List.of(chosen))
                .forEach(value -> choices.putIfAbsent(value.toString(), value.toString()));
        return choices;
    }

    /** Problem of a corrected answer by the form's own rules; empty if it is valid. */
    public Optional<String> problem(RecordedForm form, FormField question, Object answer) {
        Map<String, Object> corrected = new LinkedHashMap<>(form.answers());
        corrected.put(question.key(), answer);
        return new FieldCheck(clock, field -> choices(form, field).keySet())
                .problem(question, answer)
                .or(() -> NeededAnswer.problem(question, form.questions(), corrected))
                .map(Sentence::french);
    }

    /**
     * Replaces the recorded answers by corrected ones.
     *
     * @throws org.springframework.dao.OptimisticLockingFailureException if the form was corrected in the meantime
     */
    public void correct(RecordedForm form, Map<String, Object> answers) {
        TaskRecord record = records.findById(form.id()).orElseThrow();
        if (record.version() != form.version()) {
            throw new OptimisticLockingFailureException("Recorded form " + form.id() + " was corrected meanwhile");
        }
        try {
            records.save(record.correct(json.writeValueAsString(answers)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Answers cannot be written as JSON", e);
        }
    }

    private RecordedForm read(TaskRecord record) {
        Map<String, String> about = about(record.step().about());
        CaseContext context =
                new CaseContext(record.reference(), record.step().process(), record.step().element(), about::get);
        return new RecordedForm(record.id(), record.version(), context, record.sent().form(), record.sent().author(),
                record.sent().recordedAt(), answers(record),
                forms.of(record.sent().form(), record.sent().formVersion()).map(Form::fields).orElse(List.of()));
    }

    private Map<String, Object> answers(TaskRecord record) {
        return read(record.answers(), new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    private Map<String, String> about(String ids) {
        return ids == null ? Map.of() : read(ids, new TypeReference<LinkedHashMap<String, String>>() {});
    }

    private <T> T read(String text, TypeReference<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Recorded answers cannot be read", e);
        }
    }
}
