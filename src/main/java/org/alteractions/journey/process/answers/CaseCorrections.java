package org.alteractions.journey.process.answers;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.form.seam.RecordedForms.Step;
import org.alteractions.journey.process.tasklist.TaskPanel.Choice;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionField;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionForm;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionResult;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Corrections of answered forms of a case, for staff who may do the step. */
@Component
public class CaseCorrections {

    static final String NO_ANSWER = "rien";

    private final RecordedForms records;
    private final StepAccess access;
    private final CorrectionRules rules;
    private final CorrectionService corrections;
    private final AnswerCorrectionRepository corrected;
    private final RefusalMessages refusals;
    private final Names names;
    private final TransactionTemplate transaction;
    private final ProcessEngineConfigurationImpl engine;

    CaseCorrections(
            RecordedForms records,
            StepAccess access,
            CorrectionRules rules,
            CorrectionService corrections,
            AnswerCorrectionRepository corrected,
            RefusalMessages refusals,
            Names names,
            TransactionTemplate transaction,
            ProcessEngine engine) {
        this.records = records;
        this.access = access;
        this.rules = rules;
        this.corrections = corrections;
        this.corrected = corrected;
        this.refusals = refusals;
        this.names = names;
        this.transaction = transaction;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * The correctable questions of an answered form with their answers; empty if the staff member may not read the
     * form.
     */
    public Optional<CorrectionForm> form(CaseReference reference, long id) {
        return engine.getCommandExecutorTxRequired().execute(command -> readable(command, reference, id).map(form ->
                new CorrectionForm(form.version(), rules.why(form, rules.closed(List.of(form))),
                        questions(command, form).stream().map(question -> field(form, question)).toList())));
    }

    /** @param given answers by key, as the page sends them */
    public Optional<CorrectionResult> correct(
            CaseReference reference, long id, int version, Map<String, Object> given) {
        // The engine command holds the current user. The transaction rolls back after a refusal.
        return transaction.execute(status -> engine.getCommandExecutorTxRequired().execute(command -> {
            Optional<CorrectionResult> result = readable(command, reference, id)
                    .map(form -> form.version() == version
                            ? attempt(command, form, given)
                            : CorrectionResult.tooLate());
            if (result.filter(CorrectionResult::isRecorded).isEmpty()) {
                status.setRollbackOnly();
            }
            return result;
        }));
    }

    private CorrectionResult attempt(CommandContext command, RecordedForm form, Map<String, Object> given) {
        List<FormField> questions = questions(command, form);
        try {
            // As in a delegate, the domain's engine calls run without the staff member's authorizations.
            return command.runWithoutAuthorization(() -> corrections.correct(form, questions, given));
        } catch (Refusal refusal) {
            String sentence = refusals.french(refusal);
            String field = refusals.field(refusal);
            boolean atField = questions.stream().anyMatch(question -> question.key().equals(field));
            return CorrectionResult.refused(sentence, atField ? Map.of(field, sentence) : Map.of());
        } catch (ConcurrencyFailureException meanwhile) {
            return CorrectionResult.tooLate();
        }
    }

    /**
     * Texts of corrections for the staff member's journal: step and subject, question, answer before and after.
     *
     * @param ids as in the journal; corrections of steps that the staff member may not do are left out
     */
    public Map<String, String> words(CaseReference reference, Collection<String> ids) {
        return ids.isEmpty() ? Map.of() : engine.getCommandExecutorTxRequired().execute(command -> {
            List<AnswerCorrection> found = corrected.findByIdIn(ids.stream().map(Long::valueOf).toList());
            Set<Step> readable = new HashSet<>(access.readable(command, records.steps(reference)));
            Map<Long, RecordedForm> forms = records
                    .all(found.stream().map(AnswerCorrection::record).collect(Collectors.toSet())).stream()
                    .filter(form -> readable.contains(step(form)))
                    .collect(Collectors.toMap(RecordedForm::id, Function.identity()));
            return words(command, found.stream().filter(one -> forms.containsKey(one.record())).toList(), forms);
        });
    }

    private Map<String, String> words(
            CommandContext command, List<AnswerCorrection> found, Map<Long, RecordedForm> forms) {
        Map<AnswerCorrection, List<RecordedForm>> sides = new LinkedHashMap<>();
        found.forEach(one -> sides.put(one, List.of(
                side(forms.get(one.record()), one.answerKey(), one.answerBefore()),
                side(forms.get(one.record()), one.answerKey(), one.answerAfter()))));
        AnswerWords words = new AnswerWords(names, records, sides.values().stream().flatMap(List::stream).toList());
        Map<Step, String> steps = new HashMap<>();
        Map<String, String> lines = new HashMap<>();
        sides.forEach((one, both) -> lines.put(one.id().toString(), "%s – « %s » : « %s » au lieu de « %s »".formatted(
                Stream.of(steps.computeIfAbsent(step(both.get(0)), step -> access.model(command, step).name()),
                                words.subject(both.get(0)))
                        .filter(part -> !part.isEmpty()).collect(Collectors.joining(" – ")),
                question(both.get(0), one.answerKey()).map(FormField::label).orElse(one.answerKey()).strip(),
                said(both.get(1), one.answerKey(), words), said(both.get(0), one.answerKey(), words))));
        return lines;
    }

    private static Step step(RecordedForm form) {
        return new Step(form.context().process(), form.context().element());
    }

    private RecordedForm side(RecordedForm form, String key, String answer) {
        Map<String, Object> answers = new HashMap<>();
        corrections.read(answer).ifPresent(value -> answers.put(key, value));
        return new RecordedForm(form.id(), form.version(), form.context(), form.form(), form.author(), form.time(),
                answers, form.questions());
    }

    private static String said(RecordedForm form, String key, AnswerWords words) {
        Object answer = form.answers().get(key);
        return answer == null
                ? NO_ANSWER
                : String.join(", ", question(form, key)
                        .map(question -> words.of(form, question, answer))
                        .orElseGet(() -> AnswerWords.plain(answer)));
    }

    private static Optional<FormField> question(RecordedForm form, String key) {
        return form.questions().stream().filter(question -> question.key().equals(key)).findFirst();
    }

    private Optional<RecordedForm> readable(CommandContext command, CaseReference reference, long id) {
        return records.find(id, reference).filter(form -> !access
                .readable(command, List.of(step(form))).isEmpty());
    }

    private List<FormField> questions(CommandContext command, RecordedForm form) {
        return rules.correctable(
                form, access.model(command, step(form)).contract(), rules.closed(List.of(form)));
    }

    private CorrectionField field(RecordedForm form, FormField question) {
        Map<String, String> chosen = new LinkedHashMap<>();
        String list = question.json().path("valuesKey").asText(null);
        Map<String, String> choices = switch (question.type()) {
            case "radio", "select", "checklist", "taglist" -> records.choices(form, question);
            default -> Map.<String, String>of();
        };
        Map<String, String> known = list == null
                ? Map.of()
                : names.chosen(list, choices.keySet()).orElse(Map.of());
        choices.forEach((value, label) ->
                chosen.put(value, value.equals(label) ? known.getOrDefault(value, label) : label));
        return new CorrectionField(question.key(), question.label().strip(), kind(question), question.required(),
                form.answers().get(question.key()),
                chosen.entrySet().stream().map(one -> new Choice(one.getKey(), one.getValue())).toList());
    }

    private static String kind(FormField question) {
        JsonNode subtype = question.json().path("subtype");
        return question.type().equals("datetime") ? subtype.asText("date") : question.type();
    }
}
