package org.alteractions.journey.participant.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.DraftContent;
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

    private final PageDraftService drafts;

    SentEntries(PageDraftService drafts) {
        this.drafts = drafts;
    }

    /** @return its id, for the receipt's address; empty where there is no room */
    public String keep(PagePlace place, String address, List<AnswerLine> lines) {
        DraftContent content = new DraftContent(
                HttpStatus.OK.value(), null, null, Map.of(ADDRESS, address), lines, Map.of(), null);
        return drafts.keep(own(place), null, content, Map.of(), Set.of()).map(kept -> kept.id()).orElse("");
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
