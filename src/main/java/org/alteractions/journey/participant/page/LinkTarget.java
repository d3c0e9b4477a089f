package org.alteractions.journey.participant.page;

import java.util.Optional;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** Target of all links of one purpose. */
public interface LinkTarget {

    /**
     * State of a page that a request asks for.
     *
     * @param done    what its form has just done, if it was accepted
     * @param draft   stored content of a form
     * @param editing whether to show the form again instead of the confirmation page
     */
    record Look(Optional<PostOutcome.Done> done, Optional<PageDraft> draft, boolean editing) {

        /** A refused form for which there was no room to store a draft. */
        public static Look at(PageDraft draft) {
            return new Look(Optional.empty(), Optional.of(draft), false);
        }
    }

    /** Empty for the default target, which serves all other purposes. */
    Optional<String> purpose();

    ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look);

    PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent);
}
