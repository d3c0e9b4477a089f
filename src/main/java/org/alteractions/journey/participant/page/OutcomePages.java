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
import org.alteractions.journey.participant.ParticipantForm;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.Subjects;
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

/** The pages on which there is nothing left to fill in: thanks, too late, already answered, no such link. */
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

    /** Leads from what was sent to a page that says so: whoever reloads that one sends nothing twice. */
    public static ModelAndView sent(String page, Locale language, String about) {
        return seeOther(page, language).addObject("done", about);
    }

    /**
     * Leads from a form that could not stand to the page that draws it again: it can be reloaded and gone back to.
     *
     * @param query of the page's address, which stays; empty for none
     */
    static ModelAndView again(String page, String query, Locale language, PageDraft draft) {
        ModelAndView next = seeOther(query.isEmpty() ? page : page + "?" + query, language)
                .addObject("draft", draft.id());
        return draft.content().about() == null ? next : next.addObject("about", draft.content().about());
    }

    /** Leads to a page filled in again; to an empty one where there is no draft for it. */
    public static ModelAndView filled(String page, Locale language, Optional<String> draft) {
        ModelAndView next = seeOther(page, language);
        return draft.isEmpty() ? next : next.addObject("draft", draft.get());
    }

    /** Says at which address a page is. */
    public static ModelAndView at(String address, ModelAndView page) {
        return page.addObject("address", address);
    }

    private static ModelAndView seeOther(String page, Locale language) {
        ModelAndView next = new ModelAndView("redirect:" + page).addObject("lang", language.getLanguage());
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    /** With the way on to what the same link asks next, or back to an answer that may still change. */
    public ModelAndView thanks(ParticipantForm step, ParticipantVisit visit, Optional<Receipt> receipt) {
        boolean ends = receipt.filter(Receipt::ends).isPresent();
        String next = ends ? null
                : step.about(visit) != null ? "next" : step.way(visit) instanceof AnswerRoute.Start ? "change" : null;
        return page(visit, ends ? "ended" : "thanks", HttpStatus.OK)
                .addObject("comes", ends ? List.of() : comes(step, visit))
                .addObject("next", next)
                .addObject("step", step.purpose())
                .addObject("lines", receipt.map(Receipt::lines).orElseGet(List::of));
    }

    /**
     * What follows an answer; a step has words for it where the case as a whole says too little, other ones for another
     * choice where that leads elsewhere.
     */
    private List<String> comes(ParticipantForm step, ParticipantVisit visit) {
        Locale language = visit.person().language();
        String key = "thanks." + step.purpose();
        String own = left(step, visit)
                .or(() -> step.thanks(visit).map(words -> words.in(language)))
                .or(() -> chosen(step, visit)
                        .flatMap(choice -> Stream.ofNullable(messages.getMessage(key + "." + choice, null, null, language)))
                        .findFirst())
                .orElseGet(() -> messages.getMessage(key, null, null, language));
        List<String> words = step.way(visit) instanceof AnswerRoute.Task ? next.of(visit) : next.known(visit);
        return Stream.concat(Stream.ofNullable(own), words.stream()).toList();
    }

    /** Of the questions with choices alone: what somebody has written is no name of a message. */
    private Stream<String> chosen(ParticipantForm step, ParticipantVisit visit) {
        Map<String, Object> shown = step.shown(visit);
        return forms.get(step.form(visit), "fr").questions().stream()
                .filter(FormField::isChoice)
                .map(question -> shown.get(question.key()))
                .filter(String.class::isInstance)
                .map(String.class::cast);
    }

    /** What the same page still awaits. */
    private Optional<String> left(ParticipantForm step, ParticipantVisit visit) {
        List<String> awaited = due.inWords(step.awaited(visit), visit.person().language());
        return awaited.isEmpty() ? Optional.empty() : Optional.of(
                messages.getMessage("message.left", null, visit.person().language())
                        + " " + String.join("\u00a0; ", awaited) + ".");
    }

    /** What a visitor has just ended is over, also while the process is not there yet. */
    public ModelAndView ended(ParticipantVisit visit, Receipt receipt) {
        return page(visit, "ended", HttpStatus.OK).addObject("lines", receipt.lines());
    }

    /** With what was typed, which has nowhere to go, so that it can be copied. */
    public ModelAndView over(
            ParticipantForm step, ParticipantVisit visit, PageDraft draft, Optional<Receipt> receipt, List<AnswerLine> recorded) {
        ModelAndView page = over(step, visit, draft == null ? HttpStatus.OK : HttpStatus.CONFLICT, receipt)
                .addObject("subject", subject(step, visit))
                .addObject("reread", step.reread(visit).map(Drawn::of).stream().toList())
                .addObject("lines", recorded);
        return draft == null ? page : page
                // Somebody who went back to what they have sent has lost nothing.
                .addObject("unsent", draft.content().lines().equals(recorded) ? List.of() : draft.content().lines())
                .addObject("next", step.way(visit) instanceof AnswerRoute.Read ? "next" : null);
    }

    /** Says who has answered and when, where that is why nothing is asked any more. */
    private ModelAndView over(
            ParticipantForm step, ParticipantVisit visit, HttpStatus status, Optional<Receipt> receipt) {
        Optional<AnsweredForms.Answer> answer = answer(step, visit);
        if (answer.filter(found -> !found.author().equals(visit.person().id())).isPresent()) {
            return page(visit, "answered.for-you", status).addObject("when", when(answer.get().time(), visit));
        }
        if (receipt.filter(Receipt::ends).isPresent()) {
            return page(visit, own("left", step, visit), status).addObject("when", when(receipt.get().sentAt(), visit));
        }
        // An answer that may be changed until a day does not close its page; that day does.
        boolean once = !(step.way(visit) instanceof AnswerRoute.Closed);
        Optional<Instant> own = answer.map(AnsweredForms.Answer::time)
                .or(() -> receipt.filter(sent -> once).map(Receipt::sentAt));
        ModelAndView page = own.isPresent()
                ? page(visit, own("answered", step, visit), status).addObject("when", when(own.get(), visit))
                : page(visit, "over", status);
        return page.addObject("why", step.ended(visit).map(words -> words.in(visit.person().language()))
                .or(() -> endings.of(visit, own.orElse(Instant.EPOCH)))
                .orElse(null));
    }

    private String own(String message, ParticipantForm step, ParticipantVisit visit) {
        String own = message + "." + step.purpose();
        return messages.getMessage("message." + own, null, null, visit.person().language()) == null ? "answered" : own;
    }

    private static String when(Instant moment, ParticipantVisit visit) {
        return WrittenDates.moment(moment.atZone(WallClock.PARIS).toLocalDateTime(), visit.person().language());
    }

    /** What the page is about, as a line; for pages that repeat no answer. */
    public List<AnswerLine> subject(ParticipantForm step, ParticipantVisit visit) {
        return List.of(subjects.of(step, visit));
    }

    /** Who has answered and when; empty where nobody has. */
    public Optional<AnsweredForms.Answer> answer(ParticipantForm step, ParticipantVisit visit) {
        return step.answered(visit).or(() -> step.way(visit) instanceof AnswerRoute.Task task && task.about().isEmpty()
                ? answered.last(task.reference(), task.step())
                : Optional.empty());
    }

    /** @param known whether it is a link of ours, which was taken back or has expired */
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

    /** A text as its page draws it. */
    record Drawn(String html) {

        private static Drawn of(Markdown text) {
            return new Drawn(FormText.html(text.source(), name -> ""));
        }
    }
}
