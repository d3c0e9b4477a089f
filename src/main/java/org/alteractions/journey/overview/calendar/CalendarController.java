package org.alteractions.journey.overview.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.overview.calendar.CalendarPeople.Person;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.DroppedFilter;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** All dates of a month, as squares or as a list. */
@Controller
@StaffPage
class CalendarController {

    static final String PATH = "/calendrier";

    private final Sights sights;
    private final CalendarPages pages;
    private final CalendarPeople people;
    private final SecurityLog security;
    private final Exports exports;

    CalendarController(
            Sights sights, CalendarPages pages, CalendarPeople people, SecurityLog security, Exports exports) {
        this.sights = sights;
        this.pages = pages;
        this.people = people;
        this.security = security;
        this.exports = exports;
    }

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        Sight sight = sights.of(request, caller);
        CalendarFilter filter = CalendarFilter.of(asked, pages.now());
        List<Person> persons = people.of(sight, caller);
        if (!filter.person().isEmpty() && !knows(persons, filter)) {
            // Somebody of another chapter is reported as not found, and so is nobody.
            if (!knows(people.of(sights.of(caller), caller), filter)) {
                throw new ResponseStatusException(HttpStatus.NOT_FOUND);
            }
            return new ModelAndView(new RedirectView(DroppedFilter.PERSON.address(request)));
        }
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

    /** The dates of the list of a month. */
    @GetMapping(PATH + ".{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        Sight sight = sights.of(request, caller);
        CalendarFilter filter = CalendarFilter.of(asked, pages.now());
        if (CalendarFilter.namesNoMonth(asked)
                || !filter.person().isEmpty() && !knows(people.of(sight, caller), filter)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return exports.file(extension, () -> ExportTable
                .of("calendrier", "Calendrier", rows(pages.of(filter, sight, caller)))
                .forChapters(sight.chapters())
                .date("Jour", row -> LocalDate.parse(row.day().iso()))
                .text("Heure", row -> row.line().time())
                .text("Quoi", row -> row.line().title())
                .text("Antenne", row -> row.line().where().chapterName())
                .text("Lieu", row -> row.line().where().place())
                .text("Avec qui", row -> row.line().people())
                .text("État", row -> row.line().state().words())
                .text("À vérifier", row -> String.join(" ; ", row.line().warnings())));
    }

    /** A date in the list. */
    private record Row(CalendarPage.Day day, CalendarPage.Line line) {}

    private static List<Row> rows(CalendarPage page) {
        return page.days().stream()
                .flatMap(day -> day.lines().stream().map(line -> new Row(day, line)))
                .toList();
    }

    /** Addresses of the pages beside this one. */
    public record Links(
            String previous, String next, String now, String month, String list, String unfiltered, String csv,
            String xlsx) {}

    private Links links(CalendarFilter filter, String chosen) {
        return new Links(
                filter.in(filter.month().minusMonths(1)).address(chosen),
                filter.in(filter.month().plusMonths(1)).address(chosen),
                filter.in(pages.now()).address(chosen),
                filter.as(CalendarFilter.MONTH).address(chosen),
                filter.as(CalendarFilter.LIST).address(chosen),
                filter.withoutFilters().address(chosen),
                filter.address(PATH + ".csv", chosen),
                filter.address(PATH + ".xlsx", chosen));
    }

    private static boolean knows(List<Person> persons, CalendarFilter filter) {
        return persons.stream().anyMatch(one -> one.key().equals(filter.person()));
    }
}
