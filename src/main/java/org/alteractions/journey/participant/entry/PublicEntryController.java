package org.alteractions.journey.participant.entry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.WallClock;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.capacity.SubmitLimit;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.participant.PublicEntry;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.draft.PagePlace;
import org.alteractions.journey.participant.page.AnswerLines;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Posted;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.Honeypot;
import org.alteractions.journey.participant.page.KeptForms;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.Refusals;
import org.alteractions.journey.participant.page.RefusedPosts;
import org.alteractions.journey.participant.page.SentAnswers;
import org.alteractions.journey.participant.page.SentEntries;
import org.alteractions.journey.participant.page.SentForm;
import org.alteractions.journey.participant.page.WrittenValues;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The public entry pages: <code>/demande</code> for structures, <code>/inscription</code> for students. */
@Controller
class PublicEntryController {

    private static final String PAGE = "/{name:demande|inscription}";
    /** Not the key of a question: the problem is shown above the form. */
    private static final String WHOLE = "whole";

    private final EntryService service;
    private final FormPages pages;
    private final FormPosts posts;
    private final KeptForms forms;
    private final ReopenedEntries reopened;
    private final SubmitLimit limit;
    private final Refusals refusals;

    PublicEntryController(
            EntryService service,
            FormPages pages,
            FormPosts posts,
            KeptForms forms,
            ReopenedEntries reopened,
            SubmitLimit limit,
            Refusals refusals) {
        this.service = service;
        this.pages = pages;
        this.posts = posts;
        this.forms = forms;
        this.reopened = reopened;
        this.limit = limit;
        this.refusals = refusals;
    }

    @GetMapping({PAGE, PAGE + "/"})
    ModelAndView show(
            @PathVariable String name,
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String draft,
            @RequestParam(required = false) String again,
            @RequestParam(required = false) SeasonReference season,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublicEntry entry = kind(name);
        if (done != null) {
            return reopened.receipt(entry, forms.place(name, request, response), done)
                    .addObject("address", "/" + name + "?done=" + SentEntries.plain(done));
        }
        Optional<PageDraft> kept = forms.find(name, draft, request, response);
        if (kept.isEmpty() && (again != null || draft != null)) {
            PagePlace place = forms.place(name, request, response);
            Optional<String> filled = again != null
                    ? reopened.reopen(entry, place, again, language)
                    : reopened.reopenFrom(entry, place, draft, language);
            if (again != null || filled.isPresent()) {
                return OutcomePages.filled("/" + name, language, filled);
            }
        }
        Map<String, Object> begun = season == null ? Map.of() : Map.of("season", season.value());
        ModelAndView page = entry.isOpen() ? page(entry, language, kept, begun) : closed(name, kept);
        if (kept.isEmpty()) {
            forms.lastSent(name, request, response).ifPresent(context -> page.addObject("sentBefore",
                    WrittenDates.moment(LocalDateTime.ofInstant(context, WallClock.PARIS), language)));
            reopened.newest(forms.place(name, request, response)).ifPresent(sent -> page.addObject("again", sent));
        }
        return page;
    }

    /** Known senders, unknown senders and robots get the same answer. */
    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublicEntry entry = kind(name);
        SentForm sent = SentAnswers.form(
                fields, files, forms.place(name, request, response), RefusedPosts.of(request));
        Posted posted = posts.read(content(entry, language), sent);
        if (sent.refused().isEmpty() && posts.isAccepted(sent)) {
            return sent(entry, posted, Optional.empty(), language);
        }
        Outcome outcome = sent.refused().map(Reason::of).map(Outcome::refused)
                .orElseGet(() -> receive(entry, posted, language));
        if (outcome.refused().isEmpty()) {
            return sent(entry, posted, outcome.digest(), language);
        }
        return forms.answer(
                posts.again(posted, outcome.refused().get(), posted.about(), draft ->
                        entry.isOpen()
                                ? page(entry, language, Optional.of(draft), Map.of())
                                : closed(name, Optional.of(draft))),
                "/" + name, language, request, response);
    }

    private ModelAndView sent(PublicEntry entry, Posted posted, Optional<String> digest, Locale language) {
        return OutcomePages.sent("/" + entry.name(), language, reopened.keep(entry, posted, digest,
                AnswerLines.of(posted.form(), posted.content(), posted.answers(), posted.fileNames())));
    }

    /**
     * @param refused reason of the refusal; empty if the entry was stored
     * @param digest  of the stored entry; empty if there is none or it was stored a moment ago
     */
    private record Outcome(Optional<Reason> refused, Optional<String> digest) {

        private static final Outcome NOTHING = new Outcome(Optional.empty(), Optional.empty());

        static Outcome refused(Reason why) {
            return new Outcome(Optional.of(why), Optional.empty());
        }
    }

    private Outcome receive(PublicEntry entry, Posted posted, Locale language) {
        Map<String, Sentence> problems = new HashMap<>(entry.problems(posted.answers()));
        problems.putAll(posts.problems(posted));
        if (!problems.isEmpty()) {
            return Outcome.refused(Reason.wrong(problems));
        }
        if (Honeypot.caught(posted.sent().fields())) {
            return Outcome.NOTHING;
        }
        Outcome outcome;
        try {
            outcome = limit.within(() -> {
                StrangerEntry stranger = new StrangerEntry(entry, posted.answers(), posts.files(posted), language,
                        posted.sent().place().network(), posted.about().map(Long::valueOf).orElse(null));
                return new Outcome(
                        service.receive(stranger).map(PublicEntryController::full), Optional.of(stranger.digest()));
            });
        } catch (Refusal gone) {
            // Another request has used the draft: a double click, or another tab with other answers.
            return posts.isAccepted(posted.sent()) ? Outcome.NOTHING : Outcome.refused(Reason.wrong(refusals.of(gone)));
        }
        if (outcome.refused().isEmpty()) {
            posts.acceptedAt(posted);
        }
        return outcome;
    }

    private static Reason full(EntryQuota.Full full) {
        return new Reason(full.ofNetwork() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE,
                null, Map.of(WHOLE, full.sentence()));
    }

    /** @param begun initial answers if there is no draft */
    private ModelAndView page(
            PublicEntry entry, Locale language, Optional<PageDraft> draft, Map<String, Object> begun) {
        Map<String, Object> answers = draft.map(kept -> kept.content().answers()).orElse(begun);
        return OutcomePages.at("/" + entry.name(), pages.page(content(entry, language, answers), draft))
                .addObject("honeypot", true);
    }

    static FormPages.Content content(PublicEntry entry, Locale language) {
        return content(entry, language, Map.of());
    }

    private static FormPages.Content content(PublicEntry entry, Locale language, Map<String, Object> answers) {
        Map<String, Object> shown = entry.shown();
        Map<String, Object> values = new HashMap<>(shown);
        values.putAll(answers);
        return new FormPages.Content(entry.form(), language,
                name -> WrittenValues.of(shown.get(name), language), values, entry.choices(language, answers));
    }

    /** Shows what was typed, so that it can be copied, because it can no longer be sent. */
    private static ModelAndView closed(String name, Optional<PageDraft> draft) {
        ModelAndView page = message("closed-" + name, name);
        page.setStatus(FormPages.status(draft));
        draft.ifPresent(kept -> page.addObject("unsent", kept.content().lines()));
        return page;
    }

    private static ModelAndView message(String message, String page) {
        return new ModelAndView("participant/message").addObject("message", message).addObject("address", "/" + page);
    }

    private PublicEntry kind(String name) {
        return service.kind(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
