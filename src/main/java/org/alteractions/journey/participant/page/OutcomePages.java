package org.alteractions.journey.participant.page;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.participant.AnswerRoute;
import org.alteractions.journey.participant.NextWords;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Subjects;
import org.alteractions.journey.participant.VisitedStep;
import org.alteractions.journey.participant.draft.AnswerLine;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.receipt.EndingWords;
import org.alteractions.journey.participant.receipt.Receipt;
import org.alteractions.journey.process.form.FormField;
import org.alteractions.journey.process.form.Markdown;
import org.alteractions.journey.process.form.record.AnsweredForms;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages without a form: thanks, too late, already answered, unknown link. */
@Component
public class OutcomePages {

    private final PageForms forms;
    private final AnsweredForms answered;
    private final ChapterRepository chapters;
    private final Subjects subjects;
    private final NextWords next;
    private final DueWords due;
    private final EndingWords endings;
    private final MessageSource messages;

    OutcomePages(PageForms forms, AnsweredForms answered, ChapterRepository chapters, Subjects subjects, NextWords next,
            DueWords due, EndingWords endings, MessageSource messages) {
        this.forms = forms;
        this.answered = answered;
        this.chapters = chapters;
        this.subjects = subjects;
        this.next = next;
        this.due = due;
        this.endings = endings;
        this.messages = messages;
    }

    /** Redirects to a page that confirms the submission, so that a reload sends nothing twice. */
    public static ModelAndView sent(String page, Locale language, String about) {
        return seeOther(page, language).addObject("done", about);
    }

    /**
     * Redirects a refused form to a page that draws it again and that can be reloaded.
     *
     * @param query of the page's address, which is kept; empty for none
     */
    static ModelAndView again(String page, String query, Locale language, PageDraft draft) {
        ModelAndView next = seeOther(query.isEmpty() ? page : page + "?" + query, language)
                .addObject("draft", draft.id());
        return draft.content().about() == null ? next : next.addObject("about", draft.content().about());
    }

    /** Redirects to a page filled in from a draft, or to an empty page if there is no draft. */
    public static ModelAndView filled(String page, Locale language, Optional<String> draft) {
        ModelAndView next = seeOther(page, language);
        return draft.isEmpty() ? next : next.addObject("draft", draft.get());
    }

    /** Sets the address of a page. */
    public static ModelAndView at(String address, ModelAndView page) {
        return page.addObject("address", address);
    }

    private static ModelAndView seeOther(String page, Locale language) {
        ModelAndView next = new ModelAndView("redirect:" + page).addObject("lang", language.getLanguage());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /** Links to the next subject of the same link, or back to an answer that may still change. */
    public ModelAndView thanks(VisitedStep step, Optional<Receipt> receipt) {
        boolean ends = receipt.filter(Receipt::ends).isPresent();
        String next = ends ? null
                : step.about().isPresent() ? "next" : step.way() instanceof AnswerRoute.Start ? "change" : null;
        return page(step.visit(), ends ? "ended" : "thanks", HttpStatus.OK)
                .addObject("comes", ends ? List.of() : comes(step))
                .addObject("next", next)
                .addObject("step", step.purpose())
                .addObject("lines", receipt.map(Receipt::lines).orElseGet(List::of));
    }

    /**
     * What follows an answer. A step has its own message if the case says too little, and another one for a choice that
     * leads elsewhere.
     */
    private List<String> comes(VisitedStep step) {
        Locale language = step.language();
        String key = "thanks." + step.purpose();
        String own = left(step)
                .or(() -> step.form().thanks(step.visit()).map(words -> words.in(language)))
                .or(() -> chosen(step)
                        .flatMap(choice ->
                                Stream.ofNullable(messages.getMessage(key + "." + choice, null, null, language)))
                        .findFirst())
                .orElseGet(() -> messages.getMessage(key, null, null, language));
        List<String> words = step.way() instanceof AnswerRoute.Task ? next.of(step.visit()) : next.known(step.visit());
        return Stream.concat(Stream.ofNullable(own), words.stream()).toList();
    }

    /** Only questions with choices: free text is not part of a message key. */
    private Stream<String> chosen(VisitedStep step) {
        Map<String, Object> shown = step.shown();
        return forms.get(step.formName(), "fr").questions().stream()
                .filter(FormField::isChoice)
                .map(question -> shown.get(question.key()))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** The answers that the same page still awaits. */
    private Optional<String> left(VisitedStep step) {
        List<String> awaited = due.inWords(step.form().awaited(step.visit()), step.language());
        return awaited.isEmpty() ? Optional.empty() : Optional.of(
                messages.getMessage("message.left", null, step.language())
                        + " " + String.join("\u00a0; ", awaited) + ".");
    }

    /** Page after a visitor has ended their case, also while the process has not recorded it yet. */
    public ModelAndView ended(ParticipantVisit visit, Receipt receipt) {
        return page(visit, "ended", HttpStatus.OK).addObject("lines", receipt.lines());
    }

    /** Shows what was typed, so that it can be copied, because it can no longer be sent. */
    public ModelAndView over(
            VisitedStep step, Optional<PageDraft> draft, Optional<Receipt> receipt, List<AnswerLine> recorded) {
        ModelAndView page = over(step, draft.isPresent() ? HttpStatus.CONFLICT : HttpStatus.OK, receipt)
                .addObject("subject", subject(step))
                .addObject("reread", step.form().reread(step.visit()).map(Drawn::of).stream().toList())
                .addObject("lines", recorded);
        draft.map(typed -> typed.content().lines()).ifPresent(lines -> page
                // A sender who goes back to a recorded answer has lost nothing.
                .addObject("unsent", lines.equals(recorded) ? List.of() : lines)
                .addObject("next", step.way() instanceof AnswerRoute.Read ? "next" : null));
        return page;
    }

    /** States who answered and when, if that is why the page is closed. */
    private ModelAndView over(VisitedStep step, HttpStatus status, Optional<Receipt> receipt) {
        ParticipantVisit visit = step.visit();
        Optional<AnsweredForms.Answer> answer = answer(step);
        if (answer.filter(found -> !found.author().equals(visit.person().id().value())).isPresent()) {
            return page(visit, "answered.for-you", status).addObject("when", when(answer.get().time(), visit));
        }
        if (receipt.filter(Receipt::ends).isPresent()) {
            return page(visit, own("left", step), status).addObject("when", when(receipt.get().sentAt(), visit));
        }
        // An answer that may change until a deadline does not close its page; the deadline does.
        boolean once = !(step.way() instanceof AnswerRoute.Closed);
        Optional<Instant> own = answer.map(AnsweredForms.Answer::time)
                .or(() -> receipt.filter(sent -> once).map(Receipt::sentAt));
        ModelAndView page = own.isPresent()
                ? page(visit, own("answered", step), status).addObject("when", when(own.get(), visit))
                : page(visit, "over", status);
        return page.addObject("why", step.form().ended(visit).map(words -> words.in(step.language()))
                .or(() -> endings.of(visit, own.orElse(Instant.EPOCH)))
                .orElse(null));
    }

    private String own(String message, VisitedStep step) {
        String own = message + "." + step.purpose();
        return messages.getMessage("message." + own, null, null, step.language()) == null ? "answered" : own;
    }

    private static String when(Instant moment, ParticipantVisit visit) {
        return WrittenDates.moment(moment.atZone(WallClock.PARIS).toLocalDateTime(), visit.person().language());
    }

    /** Subject of the page as a line, for pages that repeat no answer. */
    public List<AnswerLine> subject(VisitedStep step) {
        return List.of(subjects.of(step));
    }

    /** Author and time of the answer; empty if there is none. */
    public Optional<AnsweredForms.Answer> answer(VisitedStep step) {
        return step.form().answered(step.visit())
                .or(() -> step.way() instanceof AnswerRoute.Task task && task.about().isEmpty()
                        ? answered.last(task.reference(), task.step().id())
                        : Optional.empty());
    }

    /** @param known whether the link exists but was revoked or has expired */
    public ModelAndView closed(boolean known) {
        return new ModelAndView("participant/message", known ? HttpStatus.GONE : HttpStatus.NOT_FOUND)
                .addObject("message", known ? "expired" : "unknown");
    }

    private ModelAndView page(ParticipantVisit visit, String message, HttpStatus status) {
        return new ModelAndView("participant/message", status)
                .addObject("message", message)
                .addObject("visit", visit)
                .addObject("chapter", chapters.get(visit.chapter()));
    }

    /** A text as HTML. */
    record Drawn(String html) {

        private static Drawn of(Markdown text) {
            return new Drawn(FormText.html(text.source(), name -> ""));
        }
    }
}
