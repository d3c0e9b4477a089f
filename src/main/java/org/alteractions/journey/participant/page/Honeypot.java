package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Map;

/** A hidden field that people leave empty and programs fill in. */
public final class Honeypot {

    private static final String FIELD = "website";

    private Honeypot() {}

    public static boolean caught(Map<String, List<String>> fields) {
        return fields.getOrDefault(FIELD, List.of()).stream().anyMatch(value -> !value.isBlank());
    }
}
