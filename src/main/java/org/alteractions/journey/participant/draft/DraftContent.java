package org.alteractions.journey.participant.draft;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.Sentence;

/**
 * Content from which a page is drawn again.
 *
 * @param status   HTTP status of the page
 * @param about    subject of the page if its link serves several, or the entry that it corrects; else null
 * @param seen     mark of the answers that the sender had seen; a redraw keeps it; null if unknown
 * @param answers  by key of their question
 * @param lines    the answers in words
 * @param problems by key of their question
 * @param notice   last part of the message key of the notice above the form, for instance "stale"; null for none
 */
public record DraftContent(
        int status,
        String about,
        String seen,
        Map<String, Object> answers,
        List<AnswerLine> lines,
        Map<String, Sentence> problems,
        String notice) {

    /** Notice of a form whose sender has to confirm it. */
    public static final String SURE = "sure";
}
