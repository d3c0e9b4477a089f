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

/** What may be corrected in a form that was sent: <code>corrections.yaml</code>, and what features correct themselves. */
@Component
class CorrectionRules {

    private static final String FILE = "corrections.yaml";
    private static final String LEADS_ON =
            "Cette réponse a décidé de la suite du dossier : elle reste comme elle a été donnée.";

    private final Map<String, Rule> rules;
    // Looked up late: some features talk to the engine.
    private final Supplier<List<AnswerCorrector>> correctors;

    CorrectionRules(ObjectProvider<AnswerCorrector> correctors) {
        this.correctors = SingletonSupplier.of(() -> correctors.stream().toList());
        this.rules = read();
    }

    /** @param why what is said of the answers that stay, and what to do instead */
    record Rule(Set<String> fixed, String why) {

        private static Rule of(Map<String, Object> line) {
            Set<String> fixed =
                    ((List<?>) line.get("fixed")).stream().map(Object::toString).collect(Collectors.toSet());
            return new Rule(fixed, line.get("why").toString().replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
        }
    }

    /** The forms of a designer that the file does not name are recorded, but for the contract. */
    static final Rule RECORDED = new Rule(Set.of(), LEADS_ON);

    Rule of(String form) {
        return rules.getOrDefault(form, RECORDED);
    }

    Optional<AnswerCorrector> corrector(String form, FormField question) {
        return correctors.get().stream()
                .filter(corrector -> corrector.form().equals(form) && corrector.owns(question.question()))
                .findFirst();
    }

    /** Why features cannot correct some of the forms any more, by id of the recorded form. */
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
     * The questions that may be answered anew: those with an answer, and those that every reader of the form sees.
     *
     * @param contract keys that the process routed on
     * @param closed   as {@link #closed} gives it
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

    /** One sentence for a form of which some or all answers stay. */
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
