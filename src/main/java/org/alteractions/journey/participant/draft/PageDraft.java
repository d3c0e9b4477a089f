package org.alteractions.journey.participant.draft;

import java.util.Map;
import java.util.Optional;

/**
 * The stored draft of one form.
 *
 * @param id    part of the page's address
 * @param files files that need not be chosen again, by key of their field
 */
public record PageDraft(String id, DraftContent content, Map<String, KeptFile> files) {

    /** The files of a draft; none without a draft. */
    public static Map<String, KeptFile> filesOf(Optional<PageDraft> draft) {
        return draft.map(PageDraft::files).orElse(Map.of());
    }

    /** Whether the draft has no problem and waits for its sender's confirmation. */
    public boolean isAsking() {
        return DraftContent.SURE.equals(content.notice());
    }
}
