package org.alteractions.journey.participant.draft;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.Sentence;

/**
 * What a page draws again.
 *
 * @param status   with which the page is answered
 * @param about    what the page asks about, where its link serves several, or the entry that it corrects; else null
 * @param seen     which answers its sender knew of: drawing the page again tells them of no newer one; null for unknown
 * @param answers  by key of their question
 * @param lines    the same in words
 * @param problems by key of their question
 * @param notice   last part of the key of what is said above the form, for instance "stale"; null for nothing
 */
public record DraftContent(
        int status,
        String about,
        String seen,
        Map<String, Object> answers,
        List<AnswerLine> lines,
        Map<String, Sentence> problems,
        String notice) {

    /** The notice of a form whose sender is asked whether it is meant. */
    public static final String SURE = "sure";
}
