package org.alteractions.journey.process.repair;

import java.util.List;
import org.alteractions.journey.Refusal;

/**
 * What a move would do.
 *
 * @param before  steps of the instance and of the instances it has called, as "process: step"
 * @param refusal why the move would be refused; null if it can be made
 * @param version of the state that the preview is about; the move requires it
 */
public record MovePreview(List<String> before, List<String> after, Refusal refusal, String version) {}
