package org.alteractions.journey.participant.step;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Steps;
import org.alteractions.journey.participant.Subjects;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.ContentDigest;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.page.AnswerLines;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Posted;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.Refusals;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.participant.receipt.ReceiptKey;
import org.alteractions.journey.participant.receipt.ReceiptService;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.alteractions.journey.upload.CheckedPdf;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Hands the answers of a page on, once, and only those that were meant. */
@Component
class StepAnswers {

    /** It comes in an address, from anybody. */
    private static final Pattern ABOUT = Pattern.compile("[\\w-]{1,80}");

    private static final String UNCHANGED = "unchanged";

    private final FormPosts posts;
    private final FormPages pages;
    private final Steps steps;
    private final ReceiptService receipts;
    private final Subjects subjects;
    private final GivenAnswers given;
    private final Refusals refusals;

    StepAnswers(FormPosts posts, FormPages pages, Steps steps, ReceiptService receipts, Subjects subjects,
            GivenAnswers given, Refusals refusals) {
        this.posts = posts;
        this.pages = pages;
        this.steps = steps;
        this.receipts = receipts;
        this.subjects = subjects;
        this.given = given;
        this.refusals = refusals;
    }

    Optional<Receipt> last(ParticipantForm step, ParticipantVisit visit, String about) {
        return receipts.last(key(step, visit, about));
    }

    static String about(ParticipantForm step, ParticipantVisit visit) {
        return Objects.toString(step.about(visit), "");
    }

    private static ReceiptKey key(ParticipantForm step, ParticipantVisit visit, String about) {
        return new ReceiptKey(step.purpose(), visit.reference(), visit.person().id(),
                ABOUT.matcher(about).matches() ? about : "");
    }

    /** Whether the same form was accepted just before this one: a double click, a second tab. */
    boolean isSentAlready(ParticipantForm step, ParticipantVisit visit, SentForm sent) {
        if (posts.isAccepted(sent)) {
            return true;
        }
        // What the page was about is over by now, and not what it would be about next.
        String about = Objects.toString(visit.about(), about(step, visit));
        return last(step, visit, about)
                .filter(last -> isOutdated(sent.first(SentForm.SEEN), last) && last.digest().equals(sent.digest()))
                .isPresent();
    }

    /** A page that is drawn again has still seen what its sender had. @param draft null for a page drawn afresh */
    String seen(ParticipantForm step, ParticipantVisit visit, PageDraft draft) {
        return draft == null || draft.content().seen() == null ? seen(step, visit) : draft.content().seen();
    }

    /** What answers there are: their number, and what the page shows of them. */
    private String seen(ParticipantForm step, ParticipantVisit visit) {
        Map<String, Object> shown = new TreeMap<>(step.shown(visit));
        shown.keySet().retainAll(pages.questionKeys(step.form(visit)));
        return number(last(step, visit, about(step, visit))) + "-"
                + ContentDigest.of("seen", shown, Map.of()).substring(0, 16);
    }

    private static int number(Optional<Receipt> last) {
        return last.map(Receipt::number).orElse(0);
    }

    private static boolean isOutdated(String seen, Receipt last) {
        return seen != null && !seen.startsWith(last.number() + "-");
    }

    /** @param draw the page, where a draft finds no room */
    PostOutcome send(
            ParticipantForm step,
            ParticipantVisit visit,
            FormPages.Content content,
            SentForm sent,
            Function<PageDraft, ModelAndView> draw) {
        Posted posted = posts.read(content, sent);
        // Of what was filled in, also where that is over and the page would ask about the next.
        String about = Optional.ofNullable(visit.about()).filter(ABOUT.asMatchPredicate()).orElseGet(() -> step.about(visit));
        if (sent.refused() != null) {
            return posts.again(posted, Reason.of(sent.refused()), about, draw);
        }
        if (step.way(visit) instanceof AnswerRoute.Read || steps.open(step, visit).isEmpty()) {
            return posts.again(posted, new Reason(HttpStatus.CONFLICT, null, Map.of()), about, draw);
        }
        Map<String, Sentence> problems = posts.problems(posted);
        String seen = sent.first(SentForm.SEEN);
        // Two files from two tabs do not contradict each other.
        boolean replaces = !(step.way(visit) instanceof AnswerRoute.Keep);
        if (replaces && seen != null && !seen.equals(seen(step, visit))) {
            return posts.again(posted, Reason.newer(seen(step, visit), problems), about, draw);
        }
        if (!problems.isEmpty()) {
            return posts.again(posted, Reason.wrong(problems), about, draw);
        }
        if (given.isUnchanged(step, visit, posted.answers())) {
            return posts.again(posted, new Reason(HttpStatus.OK, UNCHANGED, Map.of()), about, draw);
        }
        if (!FinalAnswers.consequences(posted.form(), posted.answers()).isEmpty() && !sent.isConfirmed()) {
            return posts.again(posted, Reason.asking(), about, draw);
        }
        Reason refused = handOn(step, visit, posted);
        return refused == null
                ? new PostOutcome.Done(Objects.toString(about, ""))
                : posts.again(posted, refused, about, draw);
    }

    /** @return why not; null where it was handed on */
    private Reason handOn(ParticipantForm step, ParticipantVisit visit, Posted posted) {
        ReceiptKey key = key(step, visit, about(step, visit));
        int number = number(receipts.last(key)) + 1;
        String digest = posted.sent().digest();
        boolean ends = FinalAnswers.end(posted.form(), posted.answers());
        List<AnswerLine> lines = new ArrayList<>(List.of(subjects.of(step, visit)));
        lines.addAll(AnswerLines.of(posted.form(), posted.content(), posted.answers(), posted.fileNames()));
        try {
            boolean sent = steps.send(step, visit, posted.answers(), () -> {
                Map<String, CheckedPdf> files = posts.files(posted);
                // Only now: what is accepted keeps no files.
                posts.accepted(posted);
                return files;
            }, () -> receipts.record(key, number, digest, lines, ends));
            return sent ? null : new Reason(HttpStatus.CONFLICT, null, Map.of());
        } catch (SubmissionRefused refused) {
            return refused.isTooLate()
                    ? new Reason(HttpStatus.CONFLICT, null, refusals.of(refused))
                    : Reason.wrong(refusals.of(refused));
        } catch (Refusal file) {
            return Reason.wrong(refusals.of(file));
        } catch (DuplicateKeyException | ConcurrencyFailureException second) {
            // The same person, at the same moment.
            boolean same = receipts.last(key).filter(last -> last.digest().equals(digest)).isPresent();
            return same ? null : Reason.newer(seen(step, visit), Map.of());
        }
    }
}
