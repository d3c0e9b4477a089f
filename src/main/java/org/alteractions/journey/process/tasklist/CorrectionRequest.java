package org.alteractions.journey.process.tasklist;

import java.util.Map;

/**
 * Request of the correction page.
 *
 * @param answers by key; other answers stay unchanged
 */
record CorrectionRequest(int version, Map<String, Object> answers) {

    CorrectionRequest {
        answers = answers == null ? Map.of() : answers;
    }
}
