package org.alteractions.journey.settings;

import java.util.stream.Collectors;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Shows the operator a list of problems instead of a stack trace. */
// Runs before Spring Boot's analyzer, which names the class that could not be bound.
@Order(Ordered.HIGHEST_PRECEDENCE)
final class NotConfiguredAnalyzer extends AbstractFailureAnalyzer<NotConfigured> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotConfigured cause) {
        String list = cause.problems().stream().map(problem -> " - " + problem).collect(Collectors.joining("\n"));
        return new FailureAnalysis(
                "The application does not start like this:\n\n" + list, cause.action(), cause);
    }
}
