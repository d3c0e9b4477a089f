package org.alteractions.journey.participant.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.participant.draft.PageDraft;
import org.alteractions.journey.participant.page.FormPages;
import org.alteractions.journey.participant.page.FormPosts;
import org.alteractions.journey.participant.page.FormPosts.Posted;
import org.alteractions.journey.participant.page.FormPosts.Reason;
import org.alteractions.journey.participant.page.Honeypot;
import org.alteractions.journey.participant.page.KeptForms;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.PublicLimits;
import org.alteractions.journey.participant.page.RefusedPosts;
import org.alteractions.journey.participant.page.SentAnswers;
import org.alteractions.journey.participant.page.SentEntries;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Send me my links again" page. Its answer does not reveal whether the address is known. */
@Controller
class MyLinksController {

    private static final String PAGE = "/mes-liens";
    private static final String FORM = "my-links";
    private static final String ADDRESS = "address";

    private final AskedLinks asked;
    private final FormPages pages;
    private final PublicLimits limits;
    private final FormPosts posts;
    private final KeptForms forms;
    private final SentEntries sentEntries;

    MyLinksController(
            AskedLinks asked,
            FormPages pages,
            PublicLimits limits,
            FormPosts posts,
            KeptForms forms,
            SentEntries sentEntries) {
        this.asked = asked;
        this.pages = pages;
        this.limits = limits;
        this.posts = posts;
        this.forms = forms;
        this.sentEntries = sentEntries;
    }

    @GetMapping({PAGE, PAGE + "/"})
    ModelAndView show(
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String draft,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return done == null
                ? page(language, forms.find(FORM, draft, request, response))
                : sentEntries.receipt(forms.place(FORM, request, response), done, "links-sent")
                        .addObject("fill", PAGE)
                        .addObject("address", PAGE + "?done=" + SentEntries.plain(done));
    }

    @PostMapping(PAGE)
    ModelAndView send(
            @RequestParam MultiValueMap<String, String> fields,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        Posted posted = posts.read(content(language), SentAnswers.form(
                fields, Map.of(), forms.place(FORM, request, response), RefusedPosts.of(request)));
        Optional<Reason> refused = posted.sent().refused().map(Reason::of).or(() -> wrong(posted));
        if (refused.isEmpty()) {
            String address = posted.answers().get(ADDRESS).toString();
            if (!Honeypot.caught(fields) && limits.mayWriteTo(address)) {
                asked.ask(address);
            }
            return OutcomePages.sent(PAGE, language, sentEntries.keep(posted.sent().place(), address, List.of()));
        }
        return forms.answer(
                posts.again(posted, refused.get(), Optional.empty(), draft -> page(language, Optional.of(draft))),
                PAGE, language, request, response);
    }

    private Optional<Reason> wrong(Posted posted) {
        Map<String, Sentence> problems = posts.problems(posted);
        return problems.isEmpty() ? Optional.empty() : Optional.of(Reason.wrong(problems));
    }

    private ModelAndView page(Locale language, Optional<PageDraft> draft) {
        return OutcomePages.at(PAGE, pages.page(content(language), draft)).addObject("honeypot", true);
    }

    private static FormPages.Content content(Locale language) {
        return new FormPages.Content(FORM, language, name -> "", Map.of(), Map.of());
    }
}
