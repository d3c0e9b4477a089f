package org.alteractions.journey.participant.step;

import java.util.Optional;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.OutcomePages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws a closed step with the recorded answer and a link to the follow page. */
@Component
class ClosedStepPages {

    private final OutcomePages outcomes;
    private final StandingAnswers recorded;
    private final IssuedLinks links;

    ClosedStepPages(OutcomePages outcomes, StandingAnswers recorded, IssuedLinks links) {
        this.outcomes = outcomes;
        this.recorded = recorded;
        this.links = links;
    }

    /** @param draft input that can no longer be sent */
    ModelAndView page(VisitedStep step, Optional<PageDraft> draft) {
        ModelAndView page = outcomes.over(step, draft, recorded.receipt(step), recorded.closed(step));
        follow(step.visit()).ifPresent(path -> page.addObject("follow", path));
        return page;
    }

    /** Path of the follow page; empty if the visitor has no link to it. */
    private Optional<String> follow(ParticipantVisit visit) {
        return links.open(visit.person().id(), visit.reference()).stream()
                .filter(link -> link.purpose().equals(Links.FOLLOW))
                .findFirst()
                .map(links::path);
    }
}
