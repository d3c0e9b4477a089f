package org.alteractions.journey.process.repair;

import java.util.List;

/**
 * What a move would do.
 *
 * @param before  steps of the instance and of the instances it has called, as "process: step"
 * @param ends    whether the instance would end; such a move is refused
 * @param version of the state that the preview is about; the move requires it
 */
public record MovePreview(List<String> before, List<String> after, boolean ends, String version) {}
