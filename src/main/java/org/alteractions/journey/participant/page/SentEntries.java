package org.alteractions.journey.participant.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.DraftContent;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.draft.PageDraftService;
import org.alteractions.journey.participant.draft.PagePlace;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * Receipts of pages that anybody may open. They say to which address a mail goes, so that a slip of the finger is seen;
 * only the browser that has sent the form reads it.
 */
@Component
public class SentEntries {

    private static final String ADDRESS = "address";
    private static final String DIGEST = "digest";
    private static final String DRAFT = "draft";

    private final PageDraftService drafts;

    SentEntries(PageDraftService drafts) {
        this.drafts = drafts;
    }

    /**
     * What one receipt is about.
     *
     * @param id     of the receipt
     * @param digest by which what was sent is found; null where it is not kept
     * @param draft  from which it was sent; null for none
     */
    public record SentEntry(String id, String address, String digest, String draft) {

        private static SentEntry of(PageDraft kept) {
            Map<String, Object> known = kept.content().answers();
            return new SentEntry(kept.id(), (String) known.get(ADDRESS), (String) known.get(DIGEST),
                    (String) known.get(DRAFT));
        }
    }

    /** @return its id, for the receipt's address; empty where there is no room */
    public String keep(PagePlace place, String address, List<AnswerLine> lines) {
        return keep(place, address, lines, null, null);
    }

    /** The same of a form that can be filled in again. @see SentEntry */
    public String keep(PagePlace place, String address, List<AnswerLine> lines, String digest, String draft) {
        Map<String, Object> known = new HashMap<>();
        known.put(ADDRESS, address);
        known.put(DIGEST, digest);
        known.put(DRAFT, draft);
        DraftContent content = new DraftContent(HttpStatus.OK.value(), null, null, known, lines, Map.of(), null);
        return drafts.keep(own(place), null, content, Map.of(), Set.of()).map(kept -> kept.id()).orElse("");
    }

    public Optional<SentEntry> find(PagePlace place, String id) {
        return drafts.find(own(place), id).map(SentEntry::of);
    }

    /** All that this browser has sent on the page, the newest first. */
    public List<SentEntry> all(PagePlace place) {
        return drafts.all(own(place)).stream().map(SentEntry::of).toList();
    }

    public ModelAndView receipt(PagePlace place, String id, String message) {
        ModelAndView page = new ModelAndView("participant/message").addObject("message", message);
        drafts.find(own(place), id).ifPresent(kept -> page
                .addObject("writtenTo", kept.content().answers().get(ADDRESS))
                .addObject("sentLines", kept.content().lines()));
        return page;
    }

    /** It comes in an address, from anybody. */
    public static String plain(String id) {
        return id.replaceAll("[^\\w-]", "");
    }

    private static PagePlace own(PagePlace place) {
        return new PagePlace("sent-" + place.page(), place.browser(), place.network());
    }
}
