package org.alteractions.journey.participant.step;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.LinkTarget.Look;
import org.alteractions.journey.participant.page.OutcomePages;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Draws the form of an open step, or the confirmation page for its final answers. */
@Component
class StepFormPages {

    private static final String ANSWER_BY = "answerBy";

    private final FormPages pages;
    private final StepReceipts receipts;
    private final GivenAnswers given;
    private final StandingAnswers recorded;
    private final OutcomePages outcomes;

    StepFormPages(FormPages pages, StepReceipts receipts, GivenAnswers given, StandingAnswers recorded,
            OutcomePages outcomes) {
        this.pages = pages;
        this.receipts = receipts;
        this.given = given;
        this.recorded = recorded;
        this.outcomes = outcomes;
    }

    ModelAndView page(VisitedStep step, FormPages.Content content, Look look) {
        Optional<PageDraft> asking = look.draft().filter(draft -> draft.isAsking() && !look.editing());
        ModelAndView page = asking
                .map(draft -> question(step, content, draft))
                .orElseGet(() -> form(step, content, look.draft()));
        step.about().ifPresent(about -> page.addObject("about", about));
        return page.addObject("seen", receipts.seen(step, look.draft()));
    }

    private ModelAndView question(VisitedStep step, FormPages.Content content, PageDraft draft) {
        return pages.sure(content, draft, consequences(step, content, draft.content().answers()))
                .addObject("subject", outcomes.subject(step));
    }

    private ModelAndView form(VisitedStep step, FormPages.Content content, Optional<PageDraft> draft) {
        ModelAndView page = pages.page(content, draft);
        step.form().answerBy(step.visit())
                .ifPresent(day -> page.addObject(ANSWER_BY, WrittenDates.day(day, step.language())));
        return page
                .addObject("recorded", draft.isPresent() ? recorded.besideForm(step) : List.of())
                .addObject("given", given.isGiven(step))
                .addObject("choose", "choose." + step.purpose())
                .addObject("readings", step.form().readings(step.visit()));
    }

    private List<String> consequences(VisitedStep step, FormPages.Content content, Map<String, Object> answers) {
        return Stream.concat(
                        FinalAnswers.consequences(pages.form(content), answers).stream(),
                        step.form().doubtful(step.visit(), answers).stream().map(doubt -> doubt.in(step.language())))
                .toList();
    }
}
