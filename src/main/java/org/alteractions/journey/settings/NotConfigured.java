package org.alteractions.journey.settings;

import java.util.List;

/** Thrown when settings that production needs are missing or invalid. */
final class NotConfigured extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;
    private final String action;

    /** @param action how to solve the problems */
    NotConfigured(List<String> problems, String action) {
        super(String.join(" ", problems));
        this.problems = List.copyOf(problems);
        this.action = action;
    }

    List<String> problems() {
        return problems;
    }

    String action() {
        return action;
    }
}
