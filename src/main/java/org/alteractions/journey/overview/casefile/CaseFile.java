package org.alteractions.journey.overview.casefile;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.process.picture.ModelPicture;
import org.alteractions.journey.process.tasklist.TaskPanel;

/**
 * Everything about one case that its reader may see.
 *
 * @param facts   empty for kinds of cases without facts of their own
 * @param waits   what the case waits for
 * @param file    journal, documents and mails
 * @param answers of the steps that the reader may do
 * @param notes   newest first
 */
record CaseFile(
        String title,
        Optional<CaseFacts> facts,
        List<WaitLine> waits,
        Optional<ModelPicture> picture,
        TaskPanel.File file,
        TaskPanel.AnsweredSteps answers,
        List<NoteLine> notes) {

    /**
     * Something that the case waits for.
     *
     * @param task id of a task that the reader may open; empty otherwise
     */
    record WaitLine(String sentence, String task, boolean late) {}

    /** A note with its author and time in words. */
    record NoteLine(String wording, String author, String at) {}
}
