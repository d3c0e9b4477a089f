package org.alteractions.journey.overview.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of the dossiers, with search, filters and order. */
@Controller
@StaffPage
class DossierListController {

    private static final String PATH = "/dossiers";

    private final Sights sights;
    private final DossierList list;
    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final SecurityLog security;

    DossierListController(
            Sights sights, DossierList list, SeasonRepository seasons, ChapterRepository chapters,
            SecurityLog security) {
        this.sights = sights;
        this.list = list;
        this.seasons = seasons;
        this.chapters = chapters;
        this.security = security;
    }

    /** An option of a filter. */
    public record Choice(String key, String label) {}

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam MultiValueMap<String, String> asked, HttpServletRequest request, Authentication caller) {
        DossierFilter filter = DossierFilter.of(asked);
        Sight sight = sights.of(request, caller);
        List<Choice> seasons = seasons(sight);
        String chapter = sight.chapters().size() == 1 ? request.getParameter("antenne") : "";
        if (filter.isTooLong()) {
            return page(filter, seasons, HttpStatus.BAD_REQUEST)
                    .addObject("problem", "Cette recherche est trop longue. Indiquez un nom, un numéro ou un titre.");
        }
        filter.season().ifPresent(season -> check(season.value(), seasons));
        DossierList.Page page = list.page(filter, sight);
        security.record(SecurityEvent.FILE_READ, "page", "dossiers");
        String kept = chapter == null ? "" : chapter;
        return page(filter, seasons, HttpStatus.OK)
                .addObject("dossiers", page)
                .addObject("all", PATH + (kept.isEmpty() ? "" : "?antenne=" + kept))
                .addObject("previous", filter.shown().page() > 1
                        ? filter.on(Math.min(filter.shown().page(), page.pages()) - 1).address(PATH, kept) : "")
                .addObject("next", filter.shown().page() < page.pages()
                        ? filter.on(filter.shown().page() + 1).address(PATH, kept) : "");
    }

    private ModelAndView page(DossierFilter filter, List<Choice> seasons, HttpStatus status) {
        return new ModelAndView("dossiers", status)
                .addObject("filter", filter)
                .addObject("filtered", filter.isFiltered())
                .addObject("seasons", seasons)
                .addObject("figures", Arrays.stream(DossierFigure.values())
                        .map(figure -> new Choice(figure.key(), figure.label())).toList())
                .addObject("states", Arrays.stream(DossierStage.values())
                        .map(stage -> new Choice(stage.key(), stage.label())).toList())
                .addObject("sorts", Arrays.stream(DossierSort.values())
                        .map(sort -> new Choice(sort.key(), sort.label())).toList());
    }

    private List<Choice> seasons(Sight sight) {
        var names = chapters.all().stream().collect(Collectors.toMap(Chapter::id, Chapter::name));
        return seasons.of(sight.chapters()).stream()
                .map(season -> new Choice(season.reference().value(), title(season, names.get(season.chapter()))))
                .toList();
    }

    private static String title(Season season, String chapter) {
        return chapter + ", " + season.term().label() + " " + season.seasonYear();
    }

    // A season of another chapter is reported as not found.
    private static void check(String season, List<Choice> known) {
        if (known.stream().noneMatch(choice -> choice.key().equals(season))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
