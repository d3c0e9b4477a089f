package org.alteractions.journey.settings;

import java.util.List;

/** The application is not told enough to run for real. */
final class NotConfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    NotConfigured(List<String> problems) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
    }

    List<String> problems() {
        return problems;
    }
}
