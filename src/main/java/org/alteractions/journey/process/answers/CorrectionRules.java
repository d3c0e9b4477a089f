package org.alteractions.journey.process.answers;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.AnswerCorrector;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.seam.RecordedForm;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Rules for correcting sent forms, from <code>corrections.yaml</code> and the features' own {@link AnswerCorrector}s.
 */
@Component
class CorrectionRules {

    private static final String FILE = "corrections.yaml";
    private static final String LEADS_ON =
            "Cette réponse a décidé de la suite du dossier : elle reste comme elle a été donnée.";

    private final Map<String, Rule> rules;
    // Resolved lazily, because some features use the engine.
    private final Supplier<List<AnswerCorrector>> correctors;

    CorrectionRules(ObjectProvider<AnswerCorrector> correctors) {
        this.correctors = SingletonSupplier.of(() -> correctors.stream().toList());
        this.rules = read();
    }

    /**
     * A line of the file.
     *
     * @param fixed keys of questions that cannot be corrected
     * @param why   explains to staff why these answers stay and what to do instead
     */
    record Rule(Set<String> fixed, String why) {

        private static Rule of(Map<String, Object> line) {
            Set<String> fixed =
                    ((List<?>) line.get("fixed")).stream().map(Object::toString).collect(Collectors.toSet());
            return new Rule(fixed, line.get("why").toString().replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
        }
    }

    /** Rule for forms that the file does not name: answers are only recorded, except those of the contract. */
    static final Rule RECORDED = new Rule(Set.of(), LEADS_ON);

    Rule of(String form) {
        return rules.getOrDefault(form, RECORDED);
    }

    Optional<AnswerCorrector> corrector(String form, FormField question) {
        return correctors.get().stream()
                .filter(corrector -> corrector.form().equals(form) && corrector.owns(question.question()))
                .findFirst();
    }

    /** Forms that their features can no longer correct, as reasons by id of the recorded form. */
    Map<Long, String> closed(Collection<RecordedForm> forms) {
        Map<Long, String> closed = new HashMap<>();
        correctors.get().forEach(corrector -> {
            List<RecordedForm> its = forms.stream().filter(form -> form.form().equals(corrector.form())).toList();
            if (!its.isEmpty()) {
                Map<CaseContext, String> why = corrector.closed(its.stream().map(RecordedForm::context).toList());
                its.stream().filter(form -> why.containsKey(form.context()))
                        .forEach(form -> closed.put(form.id(), why.get(form.context())));
            }
        });
        return closed;
    }

    /**
     * The correctable questions: those with an answer and those that are always visible.
     *
     * @param contract keys that the process routes on
     * @param closed   result of {@link #closed}
     */
    List<FormField> correctable(RecordedForm form, Set<String> contract, Map<Long, String> closed) {
        Rule rule = of(form.form());
        return form.questions().stream()
                .filter(question -> question.writable() && !contract.contains(question.key())
                        && !rule.fixed().contains(question.key()))
                .filter(question -> question.hiddenWhen() == null || form.answers().containsKey(question.key()))
                .filter(question -> !closed.containsKey(form.id()) || corrector(form.form(), question).isEmpty())
                .toList();
    }

    /** Sentence for a form some or all of whose answers cannot be corrected. */
    String why(RecordedForm form, Map<Long, String> closed) {
        return closed.getOrDefault(form.id(), of(form.form()).why());
    }

    private static Map<String, Rule> read() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            Map<String, Map<String, Object>> lines = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return lines.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, line -> Rule.of(line.getValue())));
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }
}
