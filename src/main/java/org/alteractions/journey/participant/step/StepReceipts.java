package org.alteractions.journey.participant.step;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.participant.receipt.ReceiptKey;
import org.alteractions.journey.participant.receipt.ReceiptService;
import org.springframework.stereotype.Component;

/** Receipts of the answers that a reader has sent to a step, and marks of the answers that a page has shown. */
@Component
class StepReceipts {

    /** Allowed form of a subject, because it comes from an address. */
    private static final Pattern ABOUT = Pattern.compile("[\\w-]{1,80}");

    /** Maximum time in which the process handles an answer that ends the case; it normally takes seconds. */
    private static final Duration TAKEN_IN = Duration.ofMinutes(10);

    private final ReceiptService receipts;
    private final FormPages pages;
    private final Clock clock;

    StepReceipts(ReceiptService receipts, FormPages pages, Clock clock) {
        this.receipts = receipts;
        this.pages = pages;
        this.clock = clock;
    }

    static boolean isName(String about) {
        return ABOUT.matcher(about).matches();
    }

    /** @param about subject of the answer if the link serves several */
    Optional<Receipt> last(VisitedStep step, Optional<String> about) {
        return receipts.last(key(step, about));
    }

    private static ReceiptKey key(VisitedStep step, Optional<String> about) {
        return new ReceiptKey(step.purpose(), step.visit().reference(), step.visit().person().id(),
                about.filter(StepReceipts::isName).orElse(""));
    }

    /** The answer by which the reader has ended the case, while the process is still handling it. */
    Optional<Receipt> justEnded(VisitedStep step) {
        return step.way() instanceof AnswerRoute.Start
                ? last(step, step.about())
                        .filter(Receipt::ends)
                        .filter(last -> last.sentAt().isAfter(clock.instant().minus(TAKEN_IN)))
                : Optional.empty();
    }

    /** Whether the last answer has the same content as this form, whose page did not show it. */
    boolean isRepeated(VisitedStep step, SentForm sent) {
        // Looks at the subject of the sent form, not at the page's next subject.
        return last(step, step.chosen())
                .filter(last -> isOutdated(sent, last) && last.digest().equals(sent.digest()))
                .isPresent();
    }

    private static boolean isOutdated(SentForm sent, Receipt last) {
        return sent.seen().filter(seen -> !seen.startsWith(last.number() + "-")).isPresent();
    }

    /** The mark of a redrawn page stays that of the page that was sent. */
    String seen(VisitedStep step, Optional<PageDraft> draft) {
        return draft.map(kept -> kept.content().seen()).orElseGet(() -> seen(step));
    }

    /** Mark of the current answers: their number, and a digest of what the page shows of them. */
    String seen(VisitedStep step) {
        Map<String, Object> shown = new TreeMap<>(step.shown());
        shown.keySet().retainAll(pages.questionKeys(step.formName()));
        return number(last(step, step.about())) + "-"
                + ContentDigest.of("seen", shown, Map.of()).substring(0, 16);
    }

    private static int number(Optional<Receipt> last) {
        return last.map(Receipt::number).orElse(0);
    }

    /**
     * The receipt of an answer that is about to be sent.
     *
     * @param lines its content
     * @param ends  whether the answer is final
     */
    Next next(VisitedStep step, String digest, List<AnswerLine> lines, boolean ends) {
        ReceiptKey key = key(step, step.about());
        return new Next(key, number(receipts.last(key)) + 1, digest, lines, ends);
    }

    /** @param number counts the answers of one person to one page */
    record Next(ReceiptKey key, int number, String digest, List<AnswerLine> lines, boolean ends) {}

    void record(Next next) {
        receipts.record(next.key(), next.number(), next.digest(), next.lines(), next.ends());
    }

    /** Whether an answer of the same content was recorded meanwhile. */
    boolean isRecorded(Next next) {
        return receipts.last(next.key()).filter(last -> last.digest().equals(next.digest())).isPresent();
    }
}
