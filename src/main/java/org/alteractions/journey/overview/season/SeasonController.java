package org.alteractions.journey.overview.season;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.list.ListAddress;
import org.alteractions.journey.overview.SeasonChoice;
import org.alteractions.journey.overview.SeasonChoices;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.dossier.DossierFilter;
import org.alteractions.journey.overview.dossier.DossierList;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.waiting.Wait;
import org.alteractions.journey.process.waiting.Waits;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The home page of staff. */
@Controller
@StaffPage
class SeasonController {

    private final Sights sights;
    private final SeasonBoards boards;
    private final TodayTasks today;
    private final Waits waits;
    private final DossierList dossiers;
    private final SeasonChoices seasons;
    private final StaffRights rights;
    private final SecurityLog security;

    SeasonController(
            Sights sights,
            SeasonBoards boards,
            TodayTasks today,
            Waits waits,
            DossierList dossiers,
            SeasonChoices seasons,
            StaffRights rights,
            SecurityLog security) {
        this.sights = sights;
        this.boards = boards;
        this.today = today;
        this.waits = waits;
        this.dossiers = dossiers;
        this.seasons = seasons;
        this.rights = rights;
        this.security = security;
    }

    @GetMapping("/saison")
    ModelAndView show(
            @RequestParam(name = "saison") Optional<String> asked, HttpServletRequest request, Authentication caller) {
        Sight sight = sights.of(request, caller);
        List<Season> all = boards.all(sight);
        Optional<SeasonReference> season = asked.filter(text -> !text.isBlank()).map(SeasonReference::of);
        List<SeasonChoice> choices = seasons.titled(all);
        season.ifPresent(reference -> SeasonChoices.check(reference, choices));
        List<Wait> tasks = waits.tasks(sight.chapters());
        security.record(SecurityEvent.FILE_READ, "page", "season");
        ModelAndView page = new ModelAndView("season")
                .addObject("boards", boards.of(all, season, sight, rights.candidateChapters(caller)))
                .addObject("choices", choices)
                .addObject("asked", season.map(SeasonReference::value).orElse(""))
                .addObject("lists", today.of(tasks, sight));
        season.map(DossierFilter::of).ifPresent(filter -> page
                .addObject("dossiers", dossiers.page(filter, sight, tasks))
                .addObject("more", ListAddress.of("/dossiers", filter.parameters(1), "")));
        return page;
    }
}
