package org.alteractions.journey.participant;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.security.Network;
import org.springframework.http.HttpHeaders;
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

/** The pages with which people begin: <code>/demande</code> for structures, <code>/inscription</code> for students. */
@Controller
class PublicPages {

    private static final String PAGE = "/{name:demande|inscription}";
    private static final String IN_AN_HOUR = "3600";
    /** No key of a question: said above the form. */
    private static final String WHOLE = "whole";

    private final EntryDesk desk;
    private final FormPages pages;

    PublicPages(EntryDesk desk, FormPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String name,
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String season,
            Locale language) {
        PublicEntry entry = kind(name);
        if (done != null) {
            return message("sent", name + "?done=");
        }
        return entry.isOpen()
                ? page(entry, language, season == null ? Map.of() : Map.of("season", season), Map.of(), HttpStatus.OK)
                : message("closed-" + name, name);
    }

    /** The answer is the same for whoever is known, whoever is not, and whoever is no person. */
    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String name,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> sentFiles,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        PublicEntry entry = kind(name);
        FormPages.Content content = content(entry, language, Map.of());
        PageForm form = pages.form(content);
        Map<String, Object> answers = SentAnswers.of(form, fields);
        CheckedFiles files = pages.check(form, SentAnswers.files(sentFiles));
        Map<String, Sentence> problems = pages.problems(content, answers, files);
        if (problems.isEmpty()) {
            problems = entry.problems(answers);
        }
        if (!problems.isEmpty()) {
            return page(entry, language, answers, problems, HttpStatus.BAD_REQUEST);
        }
        Optional<EntryQuota.Full> full = Honeypot.caught(fields)
                ? Optional.empty()
                : desk.receive(new StrangerEntry(
                        entry, answers, files.accepted(), language, Network.of(request.getRemoteAddr())));
        if (full.isPresent()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, IN_AN_HOUR);
            return page(entry, language, answers, Map.of(WHOLE, full.get().sentence()),
                    full.get().ofNetwork() ? HttpStatus.TOO_MANY_REQUESTS : HttpStatus.SERVICE_UNAVAILABLE);
        }
        return Outcomes.sent("/" + name, language);
    }

    private ModelAndView page(
            PublicEntry entry, Locale language, Map<String, Object> answers, Map<String, Sentence> problems,
            HttpStatus status) {
        return pages.page(content(entry, language, answers), problems, status)
                .addObject("address", "/" + entry.name())
                .addObject("honeypot", true);
    }

    private static FormPages.Content content(PublicEntry entry, Locale language, Map<String, Object> answers) {
        Map<String, Object> shown = entry.shown();
        Map<String, Object> values = new HashMap<>(shown);
        values.putAll(answers);
        return new FormPages.Content(entry.name(), language,
                name -> WrittenValues.of(shown.get(name), language), values, entry.choices(language, answers));
    }

    private static ModelAndView message(String message, String page) {
        return new ModelAndView("participant/message").addObject("message", message).addObject("address", "/" + page);
    }

    private PublicEntry kind(String name) {
        return desk.kind(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
