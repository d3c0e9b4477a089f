package org.alteractions.journey.process.repair;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.springframework.stereotype.Component;

/** Reads where an instance waits, with the instances that it has called. */
@Component
class CaseTokens {

    /** The longest chain of called processes is a season, a session, a dossier and its steps. */
    private static final int DEEPEST = 6;

    private final RuntimeService runtime;

    CaseTokens(RuntimeService runtime) {
        this.runtime = runtime;
    }

    /**
     * One waiting place.
     *
     * @param id of the activity instance or transition instance
     */
    record Token(String id, String process, String step, boolean isTransition) {

        String words() {
            return process + ": " + step;
        }
    }

    /** Tokens of the instance alone. */
    List<Token> of(String instance) {
        ActivityInstance tree = runtime.getActivityInstance(instance);
        List<Token> tokens = new ArrayList<>();
        if (tree != null) {
            String process = tree.getProcessDefinitionId().split(":")[0];
            collect(tree, process, tokens);
        }
        return tokens;
    }

    /** Tokens of the instance and of those that it has called. */
    List<Token> withCalled(String instance) {
        return Stream.concat(Stream.of(instance), called(List.of(instance), DEEPEST).stream())
                .flatMap(one -> of(one).stream())
                .toList();
    }

    static List<String> words(List<Token> tokens) {
        return tokens.stream().map(Token::words).sorted().toList();
    }

    /** Changes with every token that moves. */
    static String version(List<Token> tokens) {
        String ids = String.join(" ", tokens.stream().map(Token::id).sorted().toList());
        return UUID.nameUUIDFromBytes(ids.getBytes(StandardCharsets.UTF_8)).toString();
    }

    private List<String> called(List<String> callers, int levels) {
        List<String> found = callers.stream()
                .flatMap(caller -> runtime.createProcessInstanceQuery().superProcessInstanceId(caller).list().stream())
                .map(ProcessInstance::getId)
                .toList();
        return found.isEmpty() || levels == 0 ? found
                : Stream.concat(found.stream(), called(found, levels - 1).stream()).toList();
    }

    private static void collect(ActivityInstance node, String process, List<Token> tokens) {
        for (TransitionInstance waiting : node.getChildTransitionInstances()) {
            tokens.add(new Token(waiting.getId(), process, waiting.getActivityId(), true));
        }
        if (node.getChildActivityInstances().length == 0 && node.getChildTransitionInstances().length == 0
                && node.getParentActivityInstanceId() != null) {
            tokens.add(new Token(node.getId(), process, node.getActivityId(), false));
        }
        Arrays.stream(node.getChildActivityInstances()).forEach(child -> collect(child, process, tokens));
    }
}
