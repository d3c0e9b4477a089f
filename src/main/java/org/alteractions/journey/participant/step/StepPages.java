package org.alteractions.journey.participant.step;

import java.util.Optional;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.LinkTarget.Look;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws the pages of a step: thanks, ended by the reader, open form, or closed. */
@Component
class StepPages {

    private final StepReceipts receipts;
    private final StepContents contents;
    private final StepFormPages forms;
    private final ClosedStepPages closed;
    private final OutcomePages outcomes;
    private final SecurityLog security;

    StepPages(StepReceipts receipts, StepContents contents, StepFormPages forms, ClosedStepPages closed,
            OutcomePages outcomes, SecurityLog security) {
        this.receipts = receipts;
        this.contents = contents;
        this.forms = forms;
        this.closed = closed;
        this.outcomes = outcomes;
        this.security = security;
    }

    ModelAndView show(VisitedStep step, Look look) {
        return look.done()
                .map(done -> outcomes.thanks(step, receipts.last(step, done.about())))
                .orElseGet(() -> endedOrOpen(step, look));
    }

    private ModelAndView endedOrOpen(VisitedStep step, Look look) {
        Optional<Receipt> ended = receipts.justEnded(step);
        if (ended.isPresent()) {
            return outcomes.ended(step.visit(), ended.get());
        }
        if (!step.form().readings(step.visit()).isEmpty()) {
            security.recordFor(step.visit().person().id().value(), SecurityEvent.FILE_READ,
                    "case", step.visit().reference().value(), "page", step.purpose());
        }
        return draw(step, look);
    }

    /** Draws the form if the step is open, with the draft if there is one. */
    ModelAndView draw(VisitedStep step, Look look) {
        // A draft needs a form with fields; a step with only something to read counts as closed then.
        Optional<FormPages.Content> content = look.draft().isPresent() ? contents.asked(step) : contents.open(step);
        return content
                .map(open -> forms.page(step, open, look))
                .orElseGet(() -> closed.page(step, look.draft()));
    }
}
