package org.alteractions.journey.process.stuck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alteractions.journey.process.directory.StaffGroup;
import org.alteractions.journey.settings.SettingRule;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** What "stuck" means, for each reason, process and step: the file {@code stuck.yaml}. */
@Component
public class StuckRules {

    private final Map<StuckReason, StuckRule> reasons = new EnumMap<>(StuckReason.class);
    private final Map<String, ProcessRule> processes = new TreeMap<>();

    StuckRules(@Value("${journey.stuck.rules}") Resource file) {
        Map<String, Map<String, Map<String, Object>>> read = read(file);
        read.get("reasons").forEach((key, values) -> reasons.put(reason(key), rule("reasons." + key, values)));
        for (StuckReason reason : StuckReason.values()) {
            require(reasons.containsKey(reason), "reasons." + reason.key(), null, "has no rule");
        }
        read.get("processes").forEach((key, values) -> processes.put(key, process("processes." + key, values)));
    }

    /** What a step waits for. */
    enum Awaited {
        MESSAGE(StuckReason.WAIT_FOR_MESSAGE),
        PARTICIPANT(StuckReason.WAIT_FOR_PARTICIPANT),
        TEAM(StuckReason.WAIT_FOR_TEAM);

        private final StuckReason reason;

        Awaited(StuckReason reason) {
            this.reason = reason;
        }

        StuckReason reason() {
            return reason;
        }
    }

    /**
     * A wait state.
     *
     * @param expected how long it may take without a date of its own; null for that of its process
     * @param after    patience after the due date of a task; null for that of its reason
     */
    record StepRule(Awaited waitsFor, Duration expected, Duration after) {

        static final StepRule INHERITED = new StepRule(Awaited.MESSAGE, null, null);
    }

    /** @param expected how long the process may take at all, and each of its wait states without a date */
    record ProcessRule(Phase phase, StaffGroup owner, Duration expected, Map<String, StepRule> steps) {

        static final ProcessRule UNKNOWN =
                new ProcessRule(Phase.OTHER, StaffGroup.COORDINATION, Duration.ofDays(10_000), Map.of());
    }

    /** The rule of a state; the owner is that of the process unless the reason has one. */
    public StuckRule of(StuckCase found) {
        StuckRule rule = reasons.get(found.reason());
        return rule.owner() != null
                ? rule
                : new StuckRule(rule.severity(), process(found.place().process()).owner(), rule.after(),
                        rule.escalated());
    }

    public Phase phase(String process) {
        return process(process).phase();
    }

    public Duration after(StuckReason reason) {
        return reasons.get(reason).after();
    }

    Duration after(StuckReason reason, String process, String node) {
        Duration own = step(process, node).after();
        return own == null ? after(reason) : own;
    }

    StuckReason awaited(String process, String node) {
        return step(process, node).waitsFor().reason();
    }

    boolean waitsForParticipant(String process, String node) {
        return step(process, node).waitsFor() == Awaited.PARTICIPANT;
    }

    Duration expected(String process, String node) {
        return Optional.ofNullable(step(process, node).expected()).orElse(process(process).expected());
    }

    Map<String, ProcessRule> processes() {
        return Map.copyOf(processes);
    }

    private ProcessRule process(String id) {
        return processes.getOrDefault(id, ProcessRule.UNKNOWN);
    }

    private StepRule step(String process, String node) {
        return node == null ? StepRule.INHERITED
                : process(process).steps().getOrDefault(node, StepRule.INHERITED);
    }

    @SuppressWarnings("unchecked")
    private static ProcessRule process(String name, Map<String, Object> values) {
        Map<String, StepRule> steps = new TreeMap<>();
        ((Map<String, Map<String, Object>>) values.getOrDefault("steps", Map.of())).forEach((step, own) ->
                steps.put(step, step(name + ".steps." + step, own)));
        ProcessRule rule = new ProcessRule(constant(name + ".phase", Phase.values(), values.get("phase")),
                owner(name, values), period(name, values, "expected"), Map.copyOf(steps));
        require(rule.owner() != null && rule.expected() != null, name, null, "needs an owner and an expected time");
        return rule;
    }

    private static StepRule step(String name, Map<String, Object> values) {
        onlyKnows(name, values, "waits-for", "expected", "after");
        Object waitsFor = values.getOrDefault("waits-for", "message");
        return new StepRule(constant(name + ".waits-for", Awaited.values(), waitsFor),
                period(name, values, "expected"), period(name, values, "after"));
    }

    private static StuckRule rule(String name, Map<String, Object> values) {
        onlyKnows(name, values, "severity", "owner", "after", "escalated");
        Duration after = period(name, values, "after");
        return new StuckRule(constant(name + ".severity", Severity.values(), values.get("severity")),
                owner(name, values), after == null ? Duration.ZERO : after, period(name, values, "escalated"));
    }

    private static StaffGroup owner(String name, Map<String, Object> values) {
        Object owner = values.get("owner");
        if (owner == null) {
            return null;
        }
        Optional<StaffGroup> known = Stream.of(StaffGroup.values()).filter(group -> group.id().equals(owner))
                .findFirst();
        require(known.isPresent(), name + ".owner", owner, "has to be a group of staff");
        return known.get();
    }

    private static StuckReason reason(String key) {
        return constant("reasons." + key, StuckReason.values(), key);
    }

    private static <E extends Enum<E>> E constant(String name, E[] all, Object key) {
        Optional<E> known = Stream.of(all)
                .filter(one -> one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(key))
                .findFirst();
        require(known.isPresent(), name, key, "has to be one of " + List.of(all));
        return known.get();
    }

    private static Duration period(String name, Map<String, Object> values, String key) {
        Object text = values.get(key);
        return text == null ? null : Duration.parse(text.toString());
    }

    private static void onlyKnows(String name, Map<String, Object> values, String... keys) {
        values.keySet().forEach(key -> require(List.of(keys).contains(key), name + "." + key, "", "is unknown"));
    }

    private static void require(boolean fits, String name, Object value, String rule) {
        SettingRule.require(fits, "stuck.rules: " + name, value, rule);
    }

    private static Map<String, Map<String, Map<String, Object>>> read(Resource file) {
        try (InputStream content = file.getInputStream()) {
            return new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
