package org.alteractions.journey.overview.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.casefile.RecentCases;
import org.alteractions.journey.process.panel.CasePages;
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
    private final Suggestions suggestions;

    SearchController(Sights sights, StaffRights rights, CaseSearch search, Suggestions suggestions) {
        this.sights = sights;
        this.rights = rights;
        this.search = search;
        this.suggestions = suggestions;
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
                .addObject("result", result)
                .addObject("paths", paths(result))
                .addObject("recent", words.isBlank()
                        ? rights.as(caller, () -> suggestions.recent(RecentCases.of(request)))
                        : List.of());
    }

    /** Addresses of the cases' pages, by reference. */
    private static Map<String, String> paths(CaseSearch.Result result) {
        return Stream.concat(
                        result.cases().stream().map(CaseSearch.Found::reference),
                        result.people().stream().flatMap(person -> person.cases().stream()))
                .distinct()
                .collect(Collectors.toMap(reference -> reference,
                        reference -> CasePages.path(CaseReference.of(reference))));
    }
}
