package org.alteractions.journey.participant.page;

import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.draft.PageDraft;
import org.springframework.web.servlet.ModelAndView;

/** What links of one purpose lead to. */
public interface LinkTarget {

    /**
     * What of its page somebody looks at.
     *
     * @param done    null unless the page's form was just accepted; then what it was about, or empty
     * @param draft   what was kept of a form; null for nothing
     * @param editing whether the form is asked for again, instead of the question whether it is meant
     */
    record Look(String done, PageDraft draft, boolean editing) {}

    /** Empty where it serves every purpose that no other names. */
    String purpose();

    ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look);

    PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent);
}
