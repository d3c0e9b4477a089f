package org.alteractions.journey.process.answers;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.journal.Journal;
import org.alteractions.journey.journal.JournalEvent;
import org.alteractions.journey.process.CurrentUser;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Submission;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.alteractions.journey.process.form.seam.RecordedForms;
import org.alteractions.journey.process.tasklist.TaskPanel.CorrectionResult;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Corrects answers of a sent form and records the previous answers, in the caller's transaction. */
@Component
class CorrectionService {

    private static final String NOTHING = "Rien n'a été changé.";

    private final RecordedForms records;
    private final CorrectionRules rules;
    private final AnswerCorrectionRepository corrected;
    private final Journal journal;
    private final CurrentUser user;
    private final ObjectMapper json;
    private final Clock clock;

    CorrectionService(
            RecordedForms records,
            CorrectionRules rules,
            AnswerCorrectionRepository corrected,
            Journal journal,
            CurrentUser user,
            ObjectMapper json,
            Clock clock) {
        this.records = records;
        this.rules = rules;
        this.corrected = corrected;
        this.journal = journal;
        this.user = user;
        this.json = json;
        this.clock = clock;
    }

    /**
     * @param questions the correctable questions
     * @param given     answers by key; other questions stay unchanged
     * @throws Refusal if the domain cannot accept an answer; the caller must roll back
     */
    CorrectionResult correct(RecordedForm form, List<FormField> questions, Map<String, Object> given) {
        Map<String, Object> after = new LinkedHashMap<>(form.answers());
        Map<String, String> problems = new LinkedHashMap<>();
        List<FormField> changed = new ArrayList<>();
        given.keySet().stream()
                .filter(key -> questions.stream().noneMatch(question -> question.key().equals(key)))
                .forEach(key -> problems.put(key, "Cette réponse ne se corrige pas ici."));
        questions.stream().filter(question -> given.containsKey(question.key())).forEach(question -> {
            Optional<Object> answer = GivenAnswer.of(question, given.get(question.key()));
            if (!GivenAnswer.same(question, form.answers().get(question.key()), answer)) {
                changed.add(question);
                records.problem(form, question, answer.orElse(null))
                        .ifPresent(problem -> problems.put(question.key(), StringUtils.capitalize(problem) + "."));
                answer.ifPresentOrElse(
                        known -> after.put(question.key(), known), () -> after.remove(question.key()));
            }
        });
        after.values().removeIf(Objects::isNull);
        if (!problems.isEmpty()) {
            return CorrectionResult.refused("Corrigez les réponses signalées. " + NOTHING, problems);
        }
        if (changed.isEmpty()) {
            return CorrectionResult.refused("Les réponses sont les mêmes qu'avant. " + NOTHING, Map.of());
        }
        records.correct(form, after);
        String follows = tellTheDomain(form, changed, after);
        changed.forEach(question -> keep(form, question.key(), after.get(question.key())));
        return CorrectionResult.recorded("Correction enregistrée : "
                + String.join(", ", changed.stream().map(one -> "« " + one.label().strip() + " »").toList())
                + ". " + follows + "Le journal garde aussi ce qui était noté avant.");
    }

    private String tellTheDomain(RecordedForm form, List<FormField> changed, Map<String, Object> after) {
        Set<AnswerCorrector> owners = new LinkedHashSet<>();
        changed.forEach(question -> rules.corrector(form.form(), question).ifPresent(owners::add));
        Submission submission = new Submission(form.form(), form.context(), user.id(), clock.instant(), after,
                form.questions().stream().map(FormField::question).toList());
        owners.forEach(owner -> owner.correct(submission));
        return owners.stream().flatMap(owner -> owner.follows().stream())
                .map(sentence -> sentence + " ").collect(Collectors.joining());
    }

    private void keep(RecordedForm form, String key, Object after) {
        AnswerCorrection kept = corrected.save(new AnswerCorrection(null, form.id(), key,
                written(form.answers().get(key)), written(after), user.id(), clock.instant()));
        journal.record(form.context().reference(), JournalEvent.ANSWER_CORRECTED, kept.id().toString());
    }

    private String written(Object answer) {
        try {
            return answer == null ? null : json.writeValueAsString(answer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An answer cannot be written as JSON", e);
        }
    }

    /** Reads a value that {@link #written} wrote. */
    Optional<Object> read(String answer) {
        try {
            return answer == null ? Optional.empty() : Optional.of(json.readValue(answer, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A corrected answer cannot be read", e);
        }
    }
}
