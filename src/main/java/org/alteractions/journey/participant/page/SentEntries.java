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
 * Receipts of public pages. They show the address of the mail, so that the sender notices a typing error. Only the
 * browser that sent the form can read them.
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
     * Content of one receipt.
     *
     * @param id     of the receipt
     * @param digest identifies the stored entry; null if it is not kept
     * @param draft  from which it was sent; null for none
     */
    public record SentEntry(String id, String address, String digest, String draft) {

        private static SentEntry of(PageDraft kept) {
            Map<String, Object> known = kept.content().answers();
            return new SentEntry(kept.id(), (String) known.get(ADDRESS), (String) known.get(DIGEST),
                    (String) known.get(DRAFT));
        }
    }

    /** @return id for the address of the receipt; empty if there is no room */
    public String keep(PagePlace place, String address, List<AnswerLine> lines) {
        return keep(place, address, lines, null, null);
    }

    /** The receipt of a form that can be filled in again. @see SentEntry */
    public String keep(PagePlace place, String address, List<AnswerLine> lines, String digest, String draft) {
        Map<String, Object> known = new HashMap<>();
        known.put(ADDRESS, address);
        known.put(DIGEST, digest);
        known.put(DRAFT, draft);
        DraftContent content = new DraftContent(HttpStatus.OK.value(), null, null, known, lines, Map.of(), null);
        return drafts.keep(own(place), Optional.empty(), content, Map.of(), Set.of()).map(kept -> kept.id()).orElse("");
    }

    public Optional<SentEntry> find(PagePlace place, String id) {
        return drafts.find(own(place), id).map(SentEntry::of);
    }

    /** All that this browser has sent on the page, newest first. */
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

    /** Removes unsafe characters, because the id comes from an address. */
    public static String plain(String id) {
        return id.replaceAll("[^\\w-]", "");
    }

    private static PagePlace own(PagePlace place) {
        return new PagePlace("sent-" + place.page(), place.browser(), place.network());
    }
}
