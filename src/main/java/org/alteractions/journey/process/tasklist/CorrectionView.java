package org.alteractions.journey.process.tasklist;

import java.util.Map;

/**
 * Result of a correction.
 *
 * @param type distinguishes it from an engine error
 */
record CorrectionView(String type, String message, Map<String, String> fields) {

    static CorrectionView of(TaskPanel.CorrectionResult result) {
        return new CorrectionView(
                result.isRecorded() ? "Corrected" : "CorrectionRefused", result.sentence(), result.fields());
    }
}
