package org.alteractions.journey.participant.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.Subjects;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.page.AnswerLines;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Posted;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.Refusals;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Sends the answers of a page once, and final answers only after confirmation. */
@Component
class StepAnswers {

    private final FormPosts posts;
    private final Steps steps;
    private final StepReceipts receipts;
    private final Subjects subjects;
    private final GivenAnswers given;
    private final Refusals refusals;

    StepAnswers(FormPosts posts, Steps steps, StepReceipts receipts, Subjects subjects, GivenAnswers given,
            Refusals refusals) {
        this.posts = posts;
        this.steps = steps;
        this.receipts = receipts;
        this.subjects = subjects;
        this.given = given;
        this.refusals = refusals;
    }

    /** Whether the same form was accepted just before, as after a double click or in a second tab. */
    boolean isSentAlready(VisitedStep step, SentForm sent) {
        return posts.isAccepted(sent) || receipts.isRepeated(step, sent);
    }

    /**
     * @param asked content of the form; empty if the step asks nothing any more
     * @param draw  draws the page if there is no room for a draft
     */
    PostOutcome send(VisitedStep step, Optional<FormPages.Content> asked, SentForm sent,
            Function<PageDraft, ModelAndView> draw) {
        Posted posted = posts.read(asked.orElseGet(() -> StepContents.unasked(step)), sent);
        // Subject of the submitted form, even if it is over and the page would now ask about the next one.
        Optional<String> about = step.chosen().filter(StepReceipts::isName).or(step::about);
        return problem(step, posted, asked.isPresent())
                .or(() -> handOn(step, posted))
                .map(reason -> posts.again(posted, reason, about, draw))
                .orElseGet(() -> new PostOutcome.Done(about));
    }

    /** Reason to return the form before it is sent. */
    private Optional<Reason> problem(VisitedStep step, Posted posted, boolean asked) {
        SentForm sent = posted.sent();
        if (sent.refused().isPresent()) {
            return sent.refused().map(Reason::of);
        }
        if (!asked) {
            return Optional.of(Reason.over());
        }
        Map<String, Sentence> problems = posts.problems(posted);
        if (knowsLess(step, sent)) {
            return Optional.of(Reason.newer(receipts.seen(step), problems));
        }
        if (!problems.isEmpty()) {
            return Optional.of(Reason.wrong(problems));
        }
        if (given.isUnchanged(step, posted.answers())) {
            return Optional.of(Reason.unchanged());
        }
        boolean isFinal = !FinalAnswers.consequences(posted.form(), posted.answers()).isEmpty();
        return isFinal && !sent.isConfirmed() ? Optional.of(Reason.asking()) : Optional.empty();
    }

    /** Whether the page did not show the answer that it would replace. */
    private boolean knowsLess(VisitedStep step, SentForm sent) {
        // Two files from two tabs do not contradict each other.
        boolean replaces = !(step.way() instanceof AnswerRoute.Keep);
        return replaces && sent.seen().filter(seen -> !seen.equals(receipts.seen(step))).isPresent();
    }

    /** @return reason of the refusal; empty if the answers were sent */
    private Optional<Reason> handOn(VisitedStep step, Posted posted) {
        List<AnswerLine> lines = new ArrayList<>(List.of(subjects.of(step)));
        lines.addAll(AnswerLines.of(posted.form(), posted.content(), posted.answers(), posted.fileNames()));
        StepReceipts.Next receipt = receipts.next(
                step, posted.sent().digest(), lines, FinalAnswers.end(posted.form(), posted.answers()));
        try {
            boolean sent = steps.send(step, posted.answers(), () -> {
                Map<String, CheckedPdf> files = posts.files(posted);
                // Only after the files are read, because an accepted draft keeps no files.
                posts.accepted(posted);
                return files;
            }, () -> receipts.record(receipt));
            return sent ? Optional.empty() : Optional.of(Reason.over());
        } catch (SubmissionRefused refused) {
            Map<String, Sentence> problems = refusals.of(refused);
            return Optional.of(refused.isTooLate() ? Reason.tooLate(problems) : Reason.wrong(problems));
        } catch (Refusal file) {
            return Optional.of(Reason.wrong(refusals.of(file)));
        } catch (DuplicateKeyException | ConcurrencyFailureException second) {
            // The same person sent another form at the same moment.
            return receipts.isRecorded(receipt)
                    ? Optional.empty()
                    : Optional.of(Reason.newer(receipts.seen(step), Map.of()));
        }
    }
}
