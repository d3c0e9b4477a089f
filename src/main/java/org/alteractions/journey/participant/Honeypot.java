package org.alteractions.journey.participant;

import org.springframework.util.MultiValueMap;

/** A field that people neither see nor hear, and that programs fill in. */
final class Honeypot {

    private static final String FIELD = "website";

    private Honeypot() {}

    static boolean caught(MultiValueMap<String, String> fields) {
        String value = fields.getFirst(FIELD);
        return value != null && !value.isBlank();
    }
}
