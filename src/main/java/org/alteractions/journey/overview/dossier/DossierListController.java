package org.alteractions.journey.overview.dossier;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.list.FilterField;
import org.alteractions.journey.list.ListPages;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.list.ListView;
import org.alteractions.journey.overview.SeasonChoice;
import org.alteractions.journey.overview.SeasonChoices;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.Sights;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the dossiers, with search, filters and order, and the same list as a file. */
@Controller
@StaffPage
class DossierListController {

    private static final ListView VIEW = new ListView("dossiers", "dossiers", "/dossiers", new ListView.Words(
            "Structure, contact, titre, coach ou numéro", "Indiquez un nom, un numéro ou un titre.",
            "Aucun dossier", "1 dossier", "dossiers", "", "Tout afficher"));

    private final Sights sights;
    private final DossierList list;
    private final SeasonChoices seasons;
    private final ListPages pages;

    DossierListController(Sights sights, DossierList list, SeasonChoices seasons, ListPages pages) {
        this.sights = sights;
        this.list = list;
        this.seasons = seasons;
        this.pages = pages;
    }

    @GetMapping("/dossiers")
    ModelAndView show(@RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        DossierFilter filter = DossierFilter.of(new ListParameters(asked));
        Sight sight = sights.of(request, caller);
        List<SeasonChoice> choices = seasons.of(sight.chapters());
        filter.season().ifPresent(season -> SeasonChoices.check(season, choices));
        return pages.page(VIEW, filter,
                FilterField.before(SeasonChoices.field(choices, filter.season()), filter.fields()),
                ChosenChapters.asked(request), () -> list.page(filter, sight));
    }

    @GetMapping("/dossiers.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        Sight sight = sights.of(request, caller);
        return pages.file(extension, () -> ExportTable
                .of("dossiers", "Dossiers", list.all(DossierFilter.of(new ListParameters(asked)), sight))
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
                .text("Ce qui est attendu", row -> row.turn().what()));
    }
}
