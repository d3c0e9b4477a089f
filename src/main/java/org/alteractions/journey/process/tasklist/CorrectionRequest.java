package org.alteractions.journey.process.tasklist;

import java.util.Map;

/** What the page of a correction sends. @param answers by key; the others stay */
record CorrectionRequest(int version, Map<String, Object> answers) {

    CorrectionRequest {
        answers = answers == null ? Map.of() : answers;
    }
}
