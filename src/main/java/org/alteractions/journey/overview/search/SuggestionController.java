package org.alteractions.journey.overview.search;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.casefile.RecentCases;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.process.tasklist.CaseSearch;
import org.alteractions.journey.staff.ChosenChapters;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Suggestions for the search box of the frame. The half-typed words are sent in the body: nobody decided to keep them
 * in an address.
 */
@RestController
class SuggestionController {

    private final Sights sights;
    private final StaffRights rights;
    private final CaseSearch search;
    private final Suggestions suggestions;

    SuggestionController(Sights sights, StaffRights rights, CaseSearch search, Suggestions suggestions) {
        this.sights = sights;
        this.rights = rights;
        this.search = search;
        this.suggestions = suggestions;
    }

    /**
     * The list below the box.
     *
     * @param title   in French
     * @param message why nothing was searched; null after a search
     */
    public record Offer(String title, List<Suggestion> suggestions, String message) {}

    @PostMapping("/recherche/suggestions")
    ResponseEntity<Offer> offer(
            @RequestParam(name = "q", defaultValue = "") String words, HttpServletRequest request,
            Authentication caller) {
        Sight sight = sights.of(request, caller);
        return words.isBlank()
                ? answer(HttpStatus.OK, new Offer("Dossiers ouverts récemment",
                        rights.as(caller, () -> suggestions.recent(RecentCases.of(request))), null))
                : searched(rights.as(caller, () -> search.find(words, sight.chapters())), request);
    }

    private ResponseEntity<Offer> searched(CaseSearch.Result result, HttpServletRequest request) {
        return result.refusal() == null
                ? answer(HttpStatus.OK,
                        new Offer("Suggestions", suggestions.of(result, ChosenChapters.asked(request)), null))
                : answer(HttpStatus.BAD_REQUEST, new Offer("", List.of(), result.refusal()));
    }

    private static ResponseEntity<Offer> answer(HttpStatus status, Offer offer) {
        return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(offer);
    }
}
