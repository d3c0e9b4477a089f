package org.alteractions.journey.conventions;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.CallActivity;

/** Names and documentation of the landscape's pools. */
final class LandscapeTexts {

    private final Landscape landscape;
    private final Map<String, String> names;
    private final Map<String, String> processes = Models.all().stream()
            .collect(toMap(Model::id, model -> model.process().getName()));

    LandscapeTexts(Landscape landscape) {
        this.landscape = landscape;
        this.names = landscape.table().names();
    }

    /** A pool's name, and below it the processes that it calls and contains. */
    String name(String id) {
        String called = models(id).stream().skip(1)
                .filter(model -> models(id).stream().flatMap(this::calls).anyMatch(model::equals))
                .map(processes::get)
                .collect(joining(" · "));
        return names.get(id) + (called.isEmpty() ? "" : "\n" + called);
    }

    /** Its processes, and what they call and send each other. */
    String of(String id) {
        List<String> lines = new ArrayList<>();
        models(id).forEach(model -> lines.add(model + " : " + processes.get(model)));
        models(id).stream().flatMap(this::calls).distinct().filter(model -> !models(id).contains(model))
                .forEach(model -> lines.add("appelle " + model + " : " + processes.get(model)));
        landscape.inside(id).forEach(flow -> lines.add("%s → %s : %s (%s)".formatted(
                flow.from(), flow.to(), flow.name(), flow.title())));
        return String.join("\n", lines);
    }

    /** What no line shows. */
    String ofAll() {
        Stream<String> mails = landscape.facts().mailsBeside().entrySet().stream()
                .map(mail -> "mail hors processus : " + mail.getKey() + " (" + mail.getValue() + ")");
        Stream<String> messages = landscape.facts().withoutSender().stream()
                .map(message -> "message de l'application elle-même : " + message.id());
        return Stream.concat(mails, messages).collect(joining("\n"));
    }

    private List<String> models(String id) {
        return landscape.table().pools().containsKey(id) ? landscape.table().pools().get(id).models() : List.of();
    }

    private Stream<String> calls(String id) {
        return Models.all().stream().filter(model -> model.id().equals(id))
                .flatMap(model -> model.all(CallActivity.class).stream())
                .map(CallActivity::getCalledElement);
    }
}
