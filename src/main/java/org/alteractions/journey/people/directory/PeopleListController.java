package org.alteractions.journey.people.directory;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.list.ListPages;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.list.ListView;
import org.alteractions.journey.people.PeopleSight;
import org.alteractions.journey.people.PeopleSights;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of people and organisations, with search, filters and order, and the same list as a file. */
@Controller
@StaffPage
class PeopleListController {

    private static final ListView VIEW = new ListView("personnes", "people", "/personnes", new ListView.Words(
            "Nom, partie d'une adresse ou téléphone", "Indiquez un nom, une adresse ou un numéro de téléphone.",
            "Personne", "1 fiche", "fiches", "", "Tout afficher"));

    private final PeopleSights sights;
    private final PeopleList list;
    private final ListPages pages;

    PeopleListController(PeopleSights sights, PeopleList list, ListPages pages) {
        this.sights = sights;
        this.list = list;
        this.pages = pages;
    }

    @GetMapping("/personnes")
    ModelAndView show(@RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        PeopleFilter filter = PeopleFilter.of(new ListParameters(asked));
        PeopleSight sight = sights.of(request, caller);
        return pages.page(VIEW, filter, filter.fields(sight.kinds()), ChosenChapters.asked(request),
                        () -> list.page(filter, sight))
                .addObject("severalChapters", isOfSeveralChapters(sight));
    }

    @GetMapping("/personnes.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        PeopleSight sight = sights.of(request, caller);
        return pages.file(extension, () -> {
            ExportTable<PersonRow> table = ExportTable
                    .of("personnes", "Personnes", list.all(PeopleFilter.of(new ListParameters(asked)), sight))
                    .forChapters(sight.cases().chapters())
                    .text("Nom", PersonRow::name)
                    .text("Type", PersonRow::kind)
                    .text("Organisation ou contact", PersonRow::about)
                    .text("Courriel", PersonRow::email)
                    .phone("Téléphone", PersonRow::phone);
            return (isOfSeveralChapters(sight) ? table.text("Antenne", PersonRow::chapterName) : table)
                    .text("Présence", PersonRow::state);
        });
    }

    private static boolean isOfSeveralChapters(PeopleSight sight) {
        return sight.cases().chapters().size() > 1;
    }
}
