package org.alteractions.journey.participant.page;

import java.util.Optional;
import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** What becomes of a form that was sent. */
public sealed interface PostOutcome {

    /** It was handed on. @param about what it was about, if the link serves several */
    record Done(Optional<String> about) implements PostOutcome {

        /** By a link that serves one thing only. */
        public static Done ofWhole() {
            return new Done(Optional.empty());
        }

        /** As the address of the page that says so has it: empty for the whole. */
        public static Done parse(String about) {
            return new Done(Optional.of(about).filter(one -> !one.isEmpty()));
        }

        String text() {
            return about.orElse("");
        }
    }

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
