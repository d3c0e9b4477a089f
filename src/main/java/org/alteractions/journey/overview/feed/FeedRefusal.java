package org.alteractions.journey.overview.feed;

import java.util.List;
import org.alteractions.journey.RefusalCode;

/** Refusals about calendar feeds; the sentences are in <code>messages/overview.yaml</code>. */
public enum FeedRefusal implements RefusalCode {
    NOT_YOUR_ROLE,
    TOO_MANY_FEEDS("most");

    private final List<String> parameters;

    FeedRefusal(String... parameters) {
        this.parameters = List.of(parameters);
    }

    @Override
    public List<String> parameters() {
        return parameters;
    }
}
