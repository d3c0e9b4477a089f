package org.alteractions.journey.participant.link;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.participant.ParticipantLink;
import org.alteractions.journey.participant.ParticipantVisit;
import org.alteractions.journey.participant.page.KeptForms;
import org.alteractions.journey.participant.page.LinkTarget;
import org.alteractions.journey.participant.page.OutcomePages;
import org.alteractions.journey.participant.page.PostOutcome;
import org.alteractions.journey.participant.page.RefusedPosts;
import org.alteractions.journey.participant.page.SentAnswers;
import org.alteractions.journey.participant.page.SentForm;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page of a link. A GET request changes nothing, because mail servers open every link; only the POST of its form
 * does.
 */
@Controller
class LinkController {

    private static final String PAGE = "/lien/{token}";

    private final IssuedLinks links;
    private final Visits visits;
    private final OutcomePages outcomes;
    private final Map<String, LinkTarget> targets;
    private final LinkTarget others;
    private final KeptForms forms;

    LinkController(
            IssuedLinks links,
            Visits visits,
            OutcomePages outcomes,
            List<LinkTarget> targets,
            KeptForms forms) {
        this.links = links;
        this.visits = visits;
        this.outcomes = outcomes;
        this.forms = forms;
        this.targets = targets.stream()
                .filter(target -> target.purpose().isPresent())
                .collect(Collectors.toMap(target -> target.purpose().get(), Function.identity()));
        this.others = targets.stream().filter(target -> target.purpose().isEmpty()).findFirst().orElseThrow();
    }

    @GetMapping(PAGE)
    ModelAndView show(
            @PathVariable String token,
            @RequestParam(required = false) String done,
            @RequestParam(required = false) String draft,
            @RequestParam(required = false) String edit,
            @RequestParam(required = false) String about,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        return opened(token, about, language, (link, visit) -> {
            LinkTarget.Look look = new LinkTarget.Look(Optional.ofNullable(done).map(PostOutcome.Done::parse),
                    forms.find(page(link), draft, request, response), edit != null);
            return target(link).show(link, visit, look);
        });
    }

    @PostMapping(PAGE)
    ModelAndView send(
            @PathVariable String token,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam Map<String, MultipartFile> files,
            Locale language,
            HttpServletRequest request,
            HttpServletResponse response) {
        // The address and the form of a redrawn page both contain the field.
        return opened(token, fields.getFirst("about"), language, (link, visit) -> {
            SentForm sent = SentAnswers.form(
                    fields, files, forms.place(page(link), request, response), RefusedPosts.of(request));
            return forms.answer(
                    target(link).send(link, visit, sent), PAGE, visit.person().language(), request, response);
        });
    }

    private static String page(ParticipantLink link) {
        return "link-" + link.id();
    }

    private LinkTarget target(ParticipantLink link) {
        return targets.getOrDefault(link.purpose(), others);
    }

    private ModelAndView opened(
            String token, String about, Locale language,
            BiFunction<ParticipantLink, ParticipantVisit, ModelAndView> page) {
        Optional<ParticipantLink> link = links.find(token);
        Optional<ParticipantVisit> visit = link.filter(links::isOpen).flatMap(found -> visits.of(found, language))
                .map(found -> found.choosing(Optional.ofNullable(about)));
        ModelAndView shown = visit.isPresent()
                ? page.apply(link.get(), visit.get()).addObject("token", token)
                : outcomes.closed(link.isPresent());
        if (shown.getViewName() != null && !shown.getViewName().startsWith("redirect:")) {
            OutcomePages.at("/lien/" + token, shown);
            visit.ifPresent(reader -> links.answerBy(link.get()).ifPresent(day ->
                    shown.getModel().putIfAbsent("answerBy", WrittenDates.day(day, reader.person().language()))));
        }
        return shown;
    }
}
