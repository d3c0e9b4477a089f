package org.alteractions.journey.process.tasklist;

import java.util.Map;

/** What became of a correction. @param type tells it from a mistake of the engine */
record CorrectionView(String type, String message, Map<String, String> fields) {

    static CorrectionView of(TaskPanel.CorrectionResult result) {
        return new CorrectionView(
                result.isRecorded() ? "Corrected" : "CorrectionRefused", result.sentence(), result.fields());
    }
}
