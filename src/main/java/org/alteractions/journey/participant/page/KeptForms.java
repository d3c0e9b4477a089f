package org.alteractions.journey.participant.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.alteractions.journey.participant.draft.BrowserMark;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.draft.PageDraftService;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.security.RedrawnForms;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Redirects a refused form to a page that draws it again and that can be reloaded. */
@Component
public class KeptForms {

    private static final String IN_A_WHILE = "600";
    private static final String IN_AN_HOUR = "3600";

    private final PageDraftService drafts;
    private final BrowserMark browsers;

    KeptForms(PageDraftService drafts, BrowserMark browsers) {
        this.drafts = drafts;
        this.browsers = browsers;
    }

    public PagePlace place(String page, HttpServletRequest request, HttpServletResponse response) {
        return browsers.place(page, request, response);
    }

    /** The draft that the page draws again. */
    public Optional<PageDraft> find(String page, String id, HttpServletRequest request, HttpServletResponse response) {
        Optional<PageDraft> draft = drafts.find(place(page, request, response), id);
        draft.ifPresent(kept -> {
            RedrawnForms.drawn(request);
            sayWhen(kept, response);
        });
        return draft;
    }

    /** Time at which this browser last sent this page, for a sender who goes back to it. */
    public Optional<Instant> lastSent(String page, HttpServletRequest request, HttpServletResponse response) {
        return drafts.lastSent(place(page, request, response));
    }

    public ModelAndView answer(
            PostOutcome outcome, String page, Locale language, HttpServletRequest request,
            HttpServletResponse response) {
        if (outcome instanceof PostOutcome.Done handedOn) {
            return OutcomePages.sent(page, language, handedOn.text());
        }
        if (outcome instanceof PostOutcome.Again again) {
            boolean switches = RefusedPosts.of(request).filter(RefusedPost.LANGUAGE::equals).isPresent();
            if (!switches) {
                RedrawnForms.refused(request, again.draft().content().status());
            }
            String query = PageQuery.of(request, switches ? PageQuery.OF_A_DRAFT : PageQuery.OF_ONE_LOOK);
            return OutcomePages.again(page, query, language, again.draft());
        }
        ModelAndView drawn = ((PostOutcome.Page) outcome).page();
        if (drawn.getModel().get("draft") instanceof PageDraft draft) {
            sayWhen(draft, response);
        }
        return drawn;
    }

    private static void sayWhen(PageDraft draft, HttpServletResponse response) {
        int status = draft.content().status();
        if (status == HttpStatus.TOO_MANY_REQUESTS.value() || status == HttpStatus.SERVICE_UNAVAILABLE.value()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, draft.content().notice() == null ? IN_AN_HOUR : IN_A_WHILE);
        }
    }
}
