package org.alteractions.journey.participant.page;

import java.util.Optional;
import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** Outcome of a submitted form. */
public sealed interface PostOutcome {

    /** The form was accepted. @param about its subject if the link serves several */
    record Done(Optional<String> about) implements PostOutcome {

        /** For a link with only one subject. */
        public static Done ofWhole() {
            return new Done(Optional.empty());
        }

        /** Reads the parameter of the page that confirms it; empty for a link with one subject. */
        public static Done parse(String about) {
            return new Done(Optional.of(about).filter(one -> !one.isEmpty()));
        }

        String text() {
            return about.orElse("");
        }
    }

    /** The form was stored as a draft, and the page is drawn from it. */
    record Again(PageDraft draft) implements PostOutcome {}

    /** There is nothing to store, or no room for a draft. */
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
