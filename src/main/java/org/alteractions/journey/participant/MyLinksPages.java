package org.alteractions.journey.participant;

import java.util.Locale;
import java.util.Map;
import org.alteractions.journey.Sentence;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** "Send me my links again": the same answer whether anybody is known at the address or not. */
@Controller
class MyLinksPages {

    private static final String PAGE = "/mes-liens";
    private static final String FORM = "my-links";
    private static final String ADDRESS = "address";

    private final AskedLinks asked;
    private final FormPages pages;
    private final PublicLimits limits;

    MyLinksPages(AskedLinks asked, FormPages pages, PublicLimits limits) {
        this.asked = asked;
        this.pages = pages;
        this.limits = limits;
    }

    @GetMapping(PAGE)
    ModelAndView show(@RequestParam(required = false) String done, Locale language) {
        return done == null
                ? page(language, Map.of(), Map.of(), HttpStatus.OK)
                : new ModelAndView("participant/message")
                        .addObject("message", "links-sent")
                        .addObject("address", PAGE + "?done=");
    }

    @PostMapping(PAGE)
    ModelAndView send(@RequestParam MultiValueMap<String, String> fields, Locale language) {
        FormPages.Content content = content(language, Map.of());
        Map<String, Object> answers = SentAnswers.of(pages.form(content), fields);
        Map<String, Sentence> problems = pages.problems(content, answers, CheckedFiles.NONE);
        if (!problems.isEmpty()) {
            return page(language, answers, problems, HttpStatus.BAD_REQUEST);
        }
        String address = answers.get(ADDRESS).toString();
        if (!Honeypot.caught(fields) && limits.mayWriteTo(address)) {
            asked.ask(address);
        }
        return Outcomes.sent(PAGE, language);
    }

    private ModelAndView page(
            Locale language, Map<String, Object> answers, Map<String, Sentence> problems, HttpStatus status) {
        return pages.page(content(language, answers), problems, status)
                .addObject(ADDRESS, PAGE)
                .addObject("honeypot", true);
    }

    private static FormPages.Content content(Locale language, Map<String, Object> answers) {
        return new FormPages.Content(FORM, language, name -> "", answers, Map.of());
    }
}
