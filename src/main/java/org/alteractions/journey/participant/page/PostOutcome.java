package org.alteractions.journey.participant.page;

import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a form that was sent. */
public sealed interface PostOutcome {

    /** It was handed on. @param about what it was about where the link serves several; else empty */
    record Done(String about) implements PostOutcome {}

    /** It was kept, and the page is drawn with it. */
    record Again(PageDraft draft) implements PostOutcome {}

    /** There is nothing to keep, or no room for it. */
    final class Page implements PostOutcome {

        private final ModelAndView page;

        public Page(ModelAndView page) {
            this.page = page;
        }

        ModelAndView page() {
            return page;
        }
    }
}
