package org.alteractions.journey.overview.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.calendar.CalendarPeople.Person;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** All dates of a month, as squares or as a list. */
@Controller
@StaffPage
class CalendarController {

    private final Sights sights;
    private final CalendarPages pages;
    private final CalendarPeople people;
    private final SecurityLog security;

    CalendarController(Sights sights, CalendarPages pages, CalendarPeople people, SecurityLog security) {
        this.sights = sights;
        this.pages = pages;
        this.people = people;
        this.security = security;
    }

    @GetMapping("/calendrier")
    ModelAndView show(
            @RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        Sight sight = sights.of(request, caller);
        CalendarFilter filter = CalendarFilter.of(asked, pages.now());
        List<Person> persons = people.of(sight, caller);
        check(filter, persons);
        boolean noMonth = CalendarFilter.namesNoMonth(asked);
        String chosen = sight.chapters().size() == 1
                ? asked.getOrDefault(ChosenChapters.PARAMETER, "")
                : "";
        CalendarPage page = pages.of(filter, sight, caller);
        security.record(SecurityEvent.FILE_READ, "page", "calendar");
        return new ModelAndView("calendar", noMonth ? HttpStatus.BAD_REQUEST : HttpStatus.OK)
                .addObject("problem", noMonth ? "Ce mois n'existe pas. Voici le mois en cours." : null)
                .addObject("calendar", page)
                .addObject("filter", filter)
                .addObject("kinds", DateKind.values())
                .addObject("persons", persons)
                .addObject("links", links(filter, chosen));
    }

    /** Addresses of the pages beside this one. */
    public record Links(
            String previous, String next, String now, String month, String list, String unfiltered) {}

    private Links links(CalendarFilter filter, String chosen) {
        return new Links(
                filter.in(filter.month().minusMonths(1)).address(chosen),
                filter.in(filter.month().plusMonths(1)).address(chosen),
                filter.in(pages.now()).address(chosen),
                filter.as(CalendarFilter.MONTH).address(chosen),
                filter.as(CalendarFilter.LIST).address(chosen),
                filter.withoutFilters().address(chosen));
    }

    // Somebody of another chapter is reported as not found, and so is nobody.
    private static void check(CalendarFilter filter, List<Person> known) {
        if (!filter.person().isEmpty() && known.stream().noneMatch(one -> one.key().equals(filter.person()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
