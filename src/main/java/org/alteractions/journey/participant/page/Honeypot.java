package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Map;

/** A field that people neither see nor hear, and that programs fill in. */
public final class Honeypot {

    private static final String FIELD = "website";

    private Honeypot() {}

    public static boolean caught(Map<String, List<String>> fields) {
        return fields.getOrDefault(FIELD, List.of()).stream().anyMatch(value -> !value.isBlank());
    }
}
