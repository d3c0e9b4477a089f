package org.alteractions.journey.overview.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alteractions.journey.export.ExportFormat;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.overview.ListAddress;
import org.alteractions.journey.overview.SeasonChoice;
import org.alteractions.journey.overview.SeasonChoices;
import org.alteractions.journey.overview.season.ApplicationFigure;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.alteractions.journey.student.Application;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of the applications, with search, filters and order, and the same list as a file. */
@Controller
@StaffPage
class ApplicationListController {

    private static final String PATH = "/applications";

    private final ApplicationList list;
    private final SeasonChoices seasons;
    private final StaffRights rights;
    private final SecurityLog security;
    private final Exports exports;

    ApplicationListController(
            ApplicationList list, SeasonChoices seasons, StaffRights rights, SecurityLog security, Exports exports) {
        this.list = list;
        this.seasons = seasons;
        this.rights = rights;
        this.security = security;
        this.exports = exports;
    }

    /** An option of a filter. */
    public record Choice(String key, String label) {}

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        ApplicationFilter filter = ApplicationFilter.of(asked);
        List<ChapterId> chapters = ChosenChapters.of(request, rights.candidateChapters(caller));
        List<SeasonChoice> choices = seasons.of(chapters);
        if (filter.isTooLong()) {
            return page(filter, choices, HttpStatus.BAD_REQUEST)
                    .addObject("problem", "Cette recherche est trop longue. Indiquez un nom, un numéro ou une école.");
        }
        filter.season().ifPresent(season -> SeasonChoices.check(season, choices));
        ApplicationList.Page page = list.page(filter, chapters);
        security.record(SecurityEvent.FILE_READ, "page", "applications");
        String chosen = asked.get(ChosenChapters.PARAMETER);
        return page(filter, choices, HttpStatus.OK)
                .addObject("applications", page)
                .addObject("all", ListAddress.of(PATH, Map.of(), chosen))
                .addObject("csv", ListAddress.of(PATH + ".csv", filter.on(1).parameters(), chosen))
                .addObject("xlsx", ListAddress.of(PATH + ".xlsx", filter.on(1).parameters(), chosen))
                .addObject("previous", filter.page() > 1
                        ? address(filter.on(Math.min(filter.page(), page.pages()) - 1), chosen) : "")
                .addObject("next", filter.page() < page.pages() ? address(filter.on(filter.page() + 1), chosen) : "");
    }

    @GetMapping(PATH + ".{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        ExportFormat format = ExportFormat.ofExtension(extension)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<ChapterId> chapters = ChosenChapters.of(request, rights.candidateChapters(caller));
        return exports.answer(ExportTable.of("candidatures", "Candidatures",
                        list.all(ApplicationFilter.of(asked), chapters))
                .forChapters(chapters)
                .text("Candidature", row -> row.number().value())
                .text("Nom", ApplicationRow::name)
                .text("École", ApplicationRow::school)
                .text("État", ApplicationRow::state)
                .text("Documents", ApplicationRow::documents), format);
    }

    private static String address(ApplicationFilter filter, String chosen) {
        return ListAddress.of(PATH, filter.parameters(), chosen);
    }

    private static ModelAndView page(ApplicationFilter filter, List<SeasonChoice> seasons, HttpStatus status) {
        return new ModelAndView("applications", status)
                .addObject("filter", filter)
                .addObject("seasons", seasons)
                .addObject("figures", Arrays.stream(ApplicationFigure.values())
                        .map(figure -> new Choice(figure.key(), figure.label())).toList())
                .addObject("states", Stream.concat(
                        Stream.of(new Choice(ApplicationFilter.OPEN, "En cours"),
                                new Choice(ApplicationFilter.ALL, "Toutes, aussi les candidatures closes")),
                        Arrays.stream(Application.State.values())
                                .map(state -> new Choice(ApplicationFilter.key(state), state.label()))).toList())
                .addObject("sorts", Arrays.stream(ApplicationSort.values())
                        .map(sort -> new Choice(sort.key(), sort.label())).toList());
    }
}
