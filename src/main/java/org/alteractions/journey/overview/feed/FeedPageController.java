package org.alteractions.journey.overview.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.Refusal;
import org.alteractions.journey.RefusalMessages;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page where staff subscribe to their calendar, see their feeds and end them. */
@Controller
@StaffPage
class FeedPageController {

    private static final String PAGE = "/calendrier/abonnements";
    private static final String PROBLEM = "problem";

    private final CalendarFeedService feeds;
    private final StaffRights rights;
    private final ChapterRepository chapters;
    private final RefusalMessages refusals;
    private final String address;

    FeedPageController(
            CalendarFeedService feeds,
            StaffRights rights,
            ChapterRepository chapters,
            RefusalMessages refusals,
            @Value("${journey.base-url}") String address) {
        this.feeds = feeds;
        this.rights = rights;
        this.chapters = chapters;
        this.refusals = refusals;
        this.address = address;
    }

    /** An option of the form. */
    public record Choice(String key, String label) {}

    /** A feed of the list. */
    public record Line(long id, String scope, String created) {}

    /** The addresses of a new feed, shown once. */
    public record Created(String web, String webcal) {}

    @GetMapping(PAGE)
    ModelAndView show(Authentication caller) {
        List<ChapterId> visible = visible(caller);
        Map<ChapterId, String> names = chapters.all().stream().collect(Collectors.toMap(Chapter::id, Chapter::name));
        List<Choice> scopes = new ArrayList<>(visible.stream()
                .map(chapter -> new Choice(chapter.value(), names.get(chapter)))
                .toList());
        if (scopes.size() > 1) {
            scopes.add(0, new Choice("", FeedWords.ALL_CHAPTERS));
        }
        return new ModelAndView("calendar-feeds")
                .addObject("feeds", feeds.of(caller).stream()
                        .map(feed -> new Line(feed.id(), FeedWords.scope(feed, names),
                                WrittenDates.recorded(feed.createdAt())))
                        .toList())
                .addObject("roles", rights.caseGroups(caller).stream()
                        .map(group -> new Choice(group.id(), group.label())).toList())
                .addObject("scopes", scopes);
    }

    @PostMapping(PAGE)
    ModelAndView create(
            @RequestParam String role, @RequestParam(name = "chapitre") Optional<String> chapter,
            Authentication caller, RedirectAttributes said) {
        visible(caller);
        try {
            String token = feeds.create(new CalendarFeedService.Scope(
                    role, chapter.filter(id -> !id.isBlank()).map(ChapterId::of)), caller);
            String web = address + FeedController.PATH + token + ".ics";
            said.addFlashAttribute("created", new Created(web, web.replaceFirst("^https?:", "webcal:")));
        } catch (Refusal refusal) {
            said.addFlashAttribute(PROBLEM, refusals.french(refusal));
        }
        return back();
    }

    @PostMapping(PAGE + "/{id}/fin")
    ModelAndView end(@PathVariable long id, Authentication caller, RedirectAttributes said) {
        visible(caller);
        if (!feeds.end(id, caller)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        said.addFlashAttribute("ended", true);
        return back();
    }

    private List<ChapterId> visible(Authentication caller) {
        List<ChapterId> visible = rights.caseChapters(caller);
        if (visible.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return visible;
    }

    private static ModelAndView back() {
        ModelAndView next = new ModelAndView("redirect:" + PAGE);
        next.setStatus(HttpStatus.SEE_OTHER);
        return next;
    }
}
