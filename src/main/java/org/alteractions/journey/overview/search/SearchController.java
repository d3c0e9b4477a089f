package org.alteractions.journey.overview.search;

import jakarta.servlet.http.HttpServletRequest;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Finds cases, people and open tasks by the words in the frame's header, in the chosen chapters. */
@Controller
@StaffPage
class SearchController {

    private final Sights sights;
    private final StaffRights rights;
    private final CaseSearch search;

    SearchController(Sights sights, StaffRights rights, CaseSearch search) {
        this.sights = sights;
        this.rights = rights;
        this.search = search;
    }

    @GetMapping("/recherche")
    ModelAndView show(
            @RequestParam(name = "q", defaultValue = "") String words, HttpServletRequest request,
            Authentication caller) {
        Sight sight = sights.of(request, caller);
        CaseSearch.Result result = rights.as(caller, () -> search.find(words, sight.chapters()));
        boolean isRefused = result.refusal() != null;
        return new ModelAndView("search", isRefused ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("words", isRefused ? "" : words.strip())
                .addObject("result", result);
    }
}
