package org.alteractions.journey.participant.step;

import java.util.Optional;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.link.IssuedLinks;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.SentForm;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Target of links to a step of a process: shows its page and accepts its answers. */
@Component
class StepTarget implements LinkTarget {

    private final IssuedLinks links;
    private final StepPages pages;
    private final StepContents contents;
    private final StepAnswers answers;

    StepTarget(IssuedLinks links, StepPages pages, StepContents contents, StepAnswers answers) {
        this.links = links;
        this.pages = pages;
        this.contents = contents;
        this.answers = answers;
    }

    @Override
    public Optional<String> purpose() {
        return Optional.empty();
    }

    @Override
    public ModelAndView show(ParticipantLink link, ParticipantVisit visit, Look look) {
        return pages.show(step(link, visit), look);
    }

    @Override
    public PostOutcome send(ParticipantLink link, ParticipantVisit visit, SentForm sent) {
        VisitedStep step = step(link, visit);
        if (sent.refused().isEmpty() && answers.isSentAlready(step, sent)) {
            return new PostOutcome.Done(step.chosen());
        }
        // Drawn after the attempt to send, which may have found that the step is over.
        return answers.send(step, contents.asked(step), sent, draft -> pages.draw(step.again(), Look.at(draft)));
    }

    private VisitedStep step(ParticipantLink link, ParticipantVisit visit) {
        return VisitedStep.of(links.step(link.purpose()).orElseThrow(), visit);
    }
}
