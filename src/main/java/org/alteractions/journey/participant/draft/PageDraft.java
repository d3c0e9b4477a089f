package org.alteractions.journey.participant.draft;

import java.util.Map;

/**
 * What was kept of one form.
 *
 * @param id    in the page's address
 * @param files that need not be chosen again, by key of their field
 */
public record PageDraft(String id, DraftContent content, Map<String, KeptFile> files) {

    /** Whether nothing is wrong with it, and its sender is asked whether it is meant. */
    public boolean isAsking() {
        return DraftContent.SURE.equals(content.notice());
    }
}
