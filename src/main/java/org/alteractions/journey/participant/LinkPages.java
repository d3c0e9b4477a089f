package org.alteractions.journey.participant;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.Sentence;
import org.alteractions.journey.mail.Facts;
import org.alteractions.journey.mail.Links;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.form.SubmissionRefused;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page that a link leads to. Looking at it changes nothing, whoever looks and however often: mail servers open
 * every link. Only sending its form does.
 */
@Controller
class LinkPages {

    private static final String PAGE = "/lien/{token}";
    private static final String NO_FIELD = "";
    private static final Sentence REFUSED = new Sentence(
            "Votre réponse n'a pas pu être enregistrée. ", "Your answer could not be recorded. ");

    private final IssuedLinks links;
    private final Visits visits;
    private final Steps steps;
    private final FormPages pages;
    private final FollowPage follow;
    private final Outcomes outcomes;
    private final Facts facts;

    LinkPages(
            IssuedLinks links,
            Visits visits,
            Steps steps,
            FormPages pages,
            FollowPage follow,
            Outcomes outcomes,
            Facts facts) {
        this.links = links;
        this.visits = visits;
        this.steps = steps;
        this.pages = pages;
        this.follow = follow;
        this.outcomes = outcomes;
        this.facts = facts;
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String about,
            Locale language) {
        return opened(token, about, language, (link, visit) -> {
            if (link.purpose().equals(Links.FOLLOW)) {
                return follow.page(visit);
            }
            ParticipantStep step = links.step(link.purpose());
            if (done != null) {
                return outcomes.thanks(step, visit);
            }
            return steps.open(step, visit)
                    .map(at -> page(step, visit, at, Map.of(), Map.of(), HttpStatus.OK))
                    .orElseGet(() -> outcomes.over(step, visit, HttpStatus.OK));
        });
    }

    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> sent,
            @RequestParam Map<String, MultipartFile> files,
            @RequestParam(required = false) String about,
            Locale language) {
        return opened(token, about, language, (link, visit) -> {
            ParticipantStep step = links.step(link.purpose());
            Optional<CaseContext> open = step == null ? Optional.empty() : steps.open(step, visit);
            return open.isEmpty()
                    ? outcomes.over(step, visit, HttpStatus.CONFLICT)
                    : answered(step, visit, open.get(), sent, files, token);
        });
    }

    private ModelAndView answered(
            ParticipantStep step,
            Visit visit,
            CaseContext at,
            MultiValueMap<String, String> sent,
            Map<String, MultipartFile> sentFiles,
            String token) {
        FormPages.Content empty = content(step, visit, at, Map.of());
        PageForm form = pages.form(empty);
        Map<String, Object> answers = SentAnswers.of(form, sent);
        Map<String, SentFile> files = SentAnswers.files(form, sentFiles);
        Map<String, Sentence> problems = pages.problems(empty, answers, files.keySet());
        if (problems.isEmpty()) {
            try {
                return steps.send(step, visit, answers, files)
                        ? thanks(token, visit)
                        : outcomes.over(step, visit, HttpStatus.CONFLICT);
            } catch (SubmissionRefused refused) {
                if (refused.isTooLate()) {
                    return outcomes.over(step, visit, HttpStatus.CONFLICT);
                }
                problems = Map.of(field(refused), sentence(refused));
            } catch (Refusal file) {
                problems = Map.of(String.valueOf(file.field()), file.sentence());
            }
        }
        return page(step, visit, at, answers, problems, HttpStatus.BAD_REQUEST);
    }

    private ModelAndView page(
            ParticipantStep step,
            Visit visit,
            CaseContext at,
            Map<String, Object> answers,
            Map<String, Sentence> problems,
            HttpStatus status) {
        return pages.page(content(step, visit, at, answers), problems, status)
                .addObject("about", step.about(visit))
                .addObject("choose", "choose." + step.purpose())
                .addObject("readings", step.readings(visit));
    }

    private static ModelAndView thanks(String token, Visit visit) {
        ModelAndView next = new ModelAndView("redirect:" + PAGE)
                .addObject("token", token)
                .addObject("lang", visit.person().languageCode())
                .addObject("done", "");
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }

    private static String field(SubmissionRefused refused) {
        return refused.refusal().map(Refusal::field).orElse(NO_FIELD);
    }

    // Without the domain's own words, those of the form that staff use: in French, but better than none.
    private static Sentence sentence(SubmissionRefused refused) {
        Sentence said = refused.refusal().map(Refusal::sentence)
                .orElseGet(() -> Sentence.inFrench(refused.getMessage()));
        return new Sentence(REFUSED.french() + said.french(), REFUSED.english() + said.english());
    }

    private FormPages.Content content(
            ParticipantStep step, Visit visit, CaseContext at, Map<String, Object> answers) {
        Locale language = visit.person().language();
        Map<String, Object> shown = step.shown(visit);
        Map<String, Object> values = new HashMap<>(shown);
        values.putAll(answers);
        Map<String, Object> looked = new LinkedHashMap<>();
        return new FormPages.Content(step.form(visit), language,
                name -> WrittenValues.of(shown.containsKey(name)
                        ? shown.get(name)
                        : looked.computeIfAbsent(name, path -> facts.value(path, at, visit.person())), language),
                answers.isEmpty() ? shown : values, step.choices(visit));
    }

    private ModelAndView opened(
            String token, String about, Locale language, BiFunction<ParticipantLink, Visit, ModelAndView> page) {
        Optional<ParticipantLink> link = links.find(token);
        Optional<Visit> visit = link.filter(links::isOpen).flatMap(found -> visits.of(found, language))
                .map(found -> found.choosing(about));
        ModelAndView shown = visit.isPresent()
                ? page.apply(link.get(), visit.get()).addObject("token", token)
                : outcomes.closed(link.isPresent());
        return shown.addObject("address", "/lien/" + token);
    }
}
