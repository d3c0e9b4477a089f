package org.alteractions.journey.participant.page;

import java.util.Optional;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** What links of one purpose lead to. */
public interface LinkTarget {

    /**
     * What of its page somebody looks at.
     *
     * @param done    what its form has just done, if it was accepted
     * @param draft   what was kept of a form
     * @param editing whether the form is asked for again, instead of the question whether it is meant
     */
    record Look(Optional<PostOutcome.Done> done, Optional<PageDraft> draft, boolean editing) {

        /** At a form that could not stand, and found no room to be kept. */
        public static Look at(PageDraft draft) {
            return new Look(Optional.empty(), Optional.of(draft), false);
        }
    }

    /** Empty where it serves every purpose that no other names. */
    Optional<String> purpose();

    ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look);

    PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent);
}
