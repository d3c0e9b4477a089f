package org.alteractions.journey.process.answers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.process.Colleagues;
import org.alteractions.journey.process.Names;
import org.alteractions.journey.process.form.FieldCheck;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.form.seam.RecordedForms.Step;
import org.alteractions.journey.process.tasklist.TaskPanel.Answer;
import org.alteractions.journey.process.tasklist.TaskPanel.AnsweredStep;
import org.alteractions.journey.process.tasklist.TaskPanel.AnsweredSteps;
import org.alteractions.journey.process.tasklist.TaskPanel.Correction;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.springframework.stereotype.Component;

/** Answers at the finished steps of a case, for staff who may do these steps. */
@Component
public class CaseAnswers {

    /** Page size. Limits the cost of one request for a case that lasted for years. */
    static final int MOST = 20;

    private static final String FORM_IS_GONE =
            "Le formulaire de cette étape n'existe plus : ces réponses restent comme elles ont été données.";

    private final RecordedForms records;
    private final StepAccess access;
    private final Names names;
    private final Colleagues colleagues;
    private final CorrectionRules rules;
    private final ProcessEngineConfigurationImpl engine;

    CaseAnswers(
            RecordedForms records,
            StepAccess access,
            Names names,
            Colleagues colleagues,
            CorrectionRules rules,
            ProcessEngine engine) {
        this.records = records;
        this.access = access;
        this.names = names;
        this.colleagues = colleagues;
        this.rules = rules;
        this.engine = (ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration();
    }

    /**
     * Answered steps, newest first.
     *
     * @param before id of a recorded form; only older forms are returned
     */
    public AnsweredSteps of(CaseReference reference, long before) {
        return engine.getCommandExecutorTxRequired().execute(command -> {
            List<RecordedForm> found = records.page(
                    reference, access.readable(command, records.steps(reference)), before, MOST + 1);
            List<RecordedForm> page = found.subList(0, Math.min(MOST, found.size()));
            return new AnsweredSteps(read(command, page), found.size() > MOST);
        });
    }

    private List<AnsweredStep> read(CommandContext command, List<RecordedForm> forms) {
        AnswerWords words = new AnswerWords(names, records, forms);
        Map<String, String> people = colleagues.names(
                forms.stream().map(RecordedForm::author).collect(Collectors.toSet()));
        Map<Step, StepAccess.Model> models = new HashMap<>();
        Map<Long, String> closed = rules.closed(forms);
        return forms.stream().map(form -> {
            StepAccess.Model model = models.computeIfAbsent(
                    new Step(form.context().process(), form.context().element()), step -> access.model(command, step));
            return new AnsweredStep(
                    form.id(),
                    model.name(),
                    words.subject(form),
                    form.time().atZone(WallClock.PARIS).toOffsetDateTime(),
                    people.get(form.author()),
                    answers(form, words),
                    correction(form, model.contract(), closed));
        }).toList();
    }

    private Correction correction(RecordedForm form, Set<String> contract, Map<Long, String> closed) {
        return rules.correctable(form, contract, closed).isEmpty()
                ? new Correction(false, form.questions().isEmpty() ? FORM_IS_GONE : rules.why(form, closed))
                : new Correction(true, "");
    }

    private static List<Answer> answers(RecordedForm form, AnswerWords words) {
        Map<String, Object> left = new LinkedHashMap<>(form.answers());
        left.values().removeIf(FieldCheck::isEmpty);
        List<Answer> answers = new ArrayList<>();
        for (FormField question : form.questions()) {
            Object answer = left.remove(question.key());
            if (answer != null) {
                answers.add(new Answer(question.label().strip(), words.of(form, question, answer)));
            }
        }
        left.forEach((key, answer) -> answers.add(new Answer(key, AnswerWords.plain(answer))));
        return answers;
    }
}
