package org.alteractions.journey.overview.application;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.list.FilterField;
import org.alteractions.journey.list.ListPages;
import org.alteractions.journey.list.ListParameters;
import org.alteractions.journey.list.ListView;
import org.alteractions.journey.overview.SeasonChoice;
import org.alteractions.journey.overview.SeasonChoices;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of the applications, with search, filters and order, and the same list as a file. */
@Controller
@StaffPage
class ApplicationListController {

    private static final ListView VIEW = new ListView("applications", "applications", "/applications",
            new ListView.Words("Nom, numéro, téléphone, courriel ou école", "Indiquez un nom, un numéro ou une école.",
                    "Aucune candidature", "1 candidature", "candidatures", " en cours",
                    "Revenir aux candidatures en cours"));

    private final ApplicationList list;
    private final SeasonChoices seasons;
    private final StaffRights rights;
    private final ListPages pages;

    ApplicationListController(ApplicationList list, SeasonChoices seasons, StaffRights rights, ListPages pages) {
        this.list = list;
        this.seasons = seasons;
        this.rights = rights;
        this.pages = pages;
    }

    @GetMapping("/applications")
    ModelAndView show(@RequestParam Map<String, String> asked, HttpServletRequest request, Authentication caller) {
        ApplicationFilter filter = ApplicationFilter.of(new ListParameters(asked));
        List<ChapterId> chapters = ChosenChapters.of(request, rights.candidateChapters(caller));
        List<SeasonChoice> choices = seasons.of(chapters);
        filter.season().ifPresent(season -> SeasonChoices.check(season, choices));
        return pages.page(VIEW, filter,
                FilterField.before(SeasonChoices.field(choices, filter.season()), filter.fields()),
                ChosenChapters.asked(request), () -> list.page(filter, chapters));
    }

    @GetMapping("/applications.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension,
            @RequestParam Map<String, String> asked,
            HttpServletRequest request,
            Authentication caller) {
        List<ChapterId> chapters = ChosenChapters.of(request, rights.candidateChapters(caller));
        return pages.file(extension, () -> ExportTable
                .of("candidatures", "Candidatures",
                        list.all(ApplicationFilter.of(new ListParameters(asked)), chapters))
                .forChapters(chapters)
                .text("Candidature", row -> row.number().value())
                .text("Nom", ApplicationRow::name)
                .text("École", ApplicationRow::school)
                .text("État", ApplicationRow::state)
                .text("Documents", ApplicationRow::documents));
    }
}
