package org.alteractions.journey.people.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The list of people and organisations. */
@Controller
@StaffPage
class PeopleListController {

    private static final String PATH = "/personnes";

    private final PeopleSights sights;
    private final PeopleList list;
    private final SecurityLog security;

    PeopleListController(PeopleSights sights, PeopleList list, SecurityLog security) {
        this.sights = sights;
        this.list = list;
        this.security = security;
    }

    /** An option of a filter. */
    public record Choice(String key, String label) {}

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        PeopleFilter filter = PeopleFilter.of(asked);
        PeopleSight sight = sights.of(request, caller);
        if (filter.isTooLong()) {
            return page(filter, sight, HttpStatus.BAD_REQUEST).addObject("problem",
                    "Cette recherche est trop longue. Indiquez un nom, une adresse ou un numéro de téléphone.");
        }
        PeopleList.Page page = list.page(filter, sight);
        security.record(SecurityEvent.FILE_READ, "page", "personnes");
        String chapter = sight.cases().chapters().size() == 1
                ? asked.getOrDefault(ChosenChapters.PARAMETER, "") : "";
        return page(filter, sight, HttpStatus.OK)
                .addObject("people", page)
                .addObject("all", address(Map.of(ChosenChapters.PARAMETER, chapter)))
                .addObject("previous", page.page() > 1
                        ? address(filter.on(page.page() - 1).parameters(chapter)) : "")
                .addObject("next", page.page() < page.pages()
                        ? address(filter.on(page.page() + 1).parameters(chapter)) : "");
    }

    private static ModelAndView page(PeopleFilter filter, PeopleSight sight, HttpStatus status) {
        return new ModelAndView("people", status)
                .addObject("filter", filter)
                .addObject("filtered", filter.isFiltered())
                .addObject("severalChapters", sight.cases().chapters().size() > 1)
                .addObject("kinds", sight.kinds().stream()
                        .map(kind -> new Choice(kind.key(), kind.plural())).toList())
                .addObject("sorts", Arrays.stream(PeopleSort.values())
                        .map(sort -> new Choice(sort.key(), sort.label())).toList())
                .addObject("lefts", List.of(
                        new Choice("oui", "A quitté l'organisation"), new Choice("non", "Toujours en place")))
                .addObject("phones", List.of(new Choice("avec", "Avec"), new Choice("sans", "Sans")));
    }

    private static String address(Map<String, String> parameters) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(PATH);
        parameters.forEach((name, value) -> {
            if (!value.isEmpty()) {
                address.queryParam(name, "{" + name + "}");
            }
        });
        return address.encode().buildAndExpand(parameters).toUriString();
    }
}
