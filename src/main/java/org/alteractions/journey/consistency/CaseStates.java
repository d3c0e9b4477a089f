package org.alteractions.journey.consistency;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** Which states of a case go with each process and step: the file {@code case-states.yaml}. */
@Component
class CaseStates {

    private static final String FILE = "case-states.yaml";
    private static final String ANYWHERE = "";

    private final Map<String, Map<String, Object>> processes;

    CaseStates() {
        try (InputStream file = new ClassPathResource(FILE).getInputStream()) {
            this.processes = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** Rows of process and kind of case. */
    List<List<String>> kinds() {
        return processes.keySet().stream().map(process -> List.of(process, kind(process))).toList();
    }

    /** Rows of process, step and state: where a token may wait. The step is empty for the whole process. */
    List<List<String>> allowed() {
        List<List<String>> rows = new ArrayList<>();
        processes.forEach((process, rule) -> {
            states(rule, "states").forEach(state -> rows.add(List.of(process, ANYWHERE, state)));
            steps(rule).forEach((step, states) ->
                    states.forEach(state -> rows.add(List.of(process, step, state))));
        });
        return rows;
    }

    /** Rows of process, kind and state: where an instance has to run. */
    List<List<String>> required() {
        List<List<String>> rows = new ArrayList<>();
        processes.forEach((process, rule) -> states(rule, "required")
                .forEach(state -> rows.add(List.of(process, kind(process), state))));
        return rows;
    }

    private String kind(String process) {
        return (String) processes.get(process).get("case");
    }

    @SuppressWarnings("unchecked")
    private static List<String> states(Map<String, Object> rule, String key) {
        return (List<String>) rule.getOrDefault(key, List.of());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> steps(Map<String, Object> rule) {
        return (Map<String, List<String>>) rule.getOrDefault("steps", Map.of());
    }
}
