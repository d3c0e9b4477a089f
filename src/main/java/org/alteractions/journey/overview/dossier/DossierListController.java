package org.alteractions.journey.overview.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.export.ExportFormat;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.overview.ListAddress;
import org.alteractions.journey.overview.SeasonChoice;
import org.alteractions.journey.overview.SeasonChoices;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.security.SecurityEvent;
import org.alteractions.journey.security.SecurityLog;
import org.alteractions.journey.staff.ChosenChapters;
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

/** The list of the dossiers, with search, filters and order. */
@Controller
@StaffPage
class DossierListController {

    private static final String PATH = "/dossiers";

    private final Sights sights;
    private final DossierList list;
    private final SeasonChoices seasons;
    private final SecurityLog security;
    private final Exports exports;

    DossierListController(
            Sights sights, DossierList list, SeasonChoices seasons, SecurityLog security, Exports exports) {
        this.sights = sights;
        this.list = list;
        this.seasons = seasons;
        this.security = security;
        this.exports = exports;
    }

    /** An option of a filter. */
    public record Choice(String key, String label) {}

    @GetMapping(PATH)
    ModelAndView show(
            @RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        DossierFilter filter = DossierFilter.of(asked);
        Sight sight = sights.of(request, caller);
        List<SeasonChoice> choices = seasons.of(sight.chapters());
        if (filter.isTooLong()) {
            return page(filter, choices, HttpStatus.BAD_REQUEST)
                    .addObject("problem", "Cette recherche est trop longue. Indiquez un nom, un numéro ou un titre.");
        }
        filter.season().ifPresent(season -> SeasonChoices.check(season, choices));
        DossierList.Page page = list.page(filter, sight);
        security.record(SecurityEvent.FILE_READ, "page", "dossiers");
        String chosen = asked.get(ChosenChapters.PARAMETER);
        return page(filter, choices, HttpStatus.OK)
                .addObject("dossiers", page)
                .addObject("all", ListAddress.of(PATH, Map.of(), chosen))
                .addObject("csv", ListAddress.of(PATH + ".csv", filter.on(1).parameters(), chosen))
                .addObject("xlsx", ListAddress.of(PATH + ".xlsx", filter.on(1).parameters(), chosen))
                .addObject("previous", filter.shown().page() > 1
                        ? address(filter.on(Math.min(filter.shown().page(), page.pages()) - 1), chosen) : "")
                .addObject("next", filter.shown().page() < page.pages()
                        ? address(filter.on(filter.shown().page() + 1), chosen) : "");
    }

    @GetMapping(PATH + ".{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        ExportFormat format = ExportFormat.ofExtension(extension)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Sight sight = sights.of(request, caller);
        return exports.answer(ExportTable.of("dossiers", "Dossiers", list.all(DossierFilter.of(asked), sight))
                .forChapters(sight.chapters())
                .text("Dossier", row -> row.reference().value())
                .text("Structure", row -> row.people().structure())
                .text("Titre", DossierRow::title)
                .text("Contact", row -> row.people().contact())
                .text("Coach", row -> row.people().coach())
                .text("État", DossierRow::state)
                .date("Prochaine date", row -> row.next().on())
                .text("Événement", row -> row.next().what())
                .text("À qui le tour", row -> row.turn().who())
                .text("Ce qui est attendu", row -> row.turn().what()), format);
    }

    private static String address(DossierFilter filter, String chosen) {
        return ListAddress.of(PATH, filter.parameters(), chosen);
    }

    private static ModelAndView page(DossierFilter filter, List<SeasonChoice> seasons, HttpStatus status) {
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
}
