package org.alteractions.journey.settings;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows whoever starts the application a list to work off instead of a stack trace. */
final class NotConfiguredAnalyzer extends AbstractFailureAnalyzer<NotConfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotConfigured cause) {
        String list = cause.problems().stream().map(problem -> " - " + problem).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The application does not start like this:\n\n" + list, cause.action(), cause);
    }
}
