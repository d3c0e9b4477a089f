package org.alteractions.journey.team.review;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.alteractions.journey.export.ExportTable;
import org.alteractions.journey.export.Exports;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.process.security.StaffRights;
import org.alteractions.journey.season.SeasonRepository;
import org.alteractions.journey.staff.ChosenChapters;
import org.alteractions.journey.staff.StaffPage;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The list of the seasons with teams, and exports of it and of a season's teams. */
@Controller
@StaffPage
class TeamListController {

    private final TeamReviewList list;
    private final TeamReviewStateRepository states;
    private final SeasonRepository seasons;
    private final ReviewViews views;
    private final StaffRights rights;
    private final Exports exports;

    TeamListController(
            TeamReviewList list,
            TeamReviewStateRepository states,
            SeasonRepository seasons,
            ReviewViews views,
            StaffRights rights,
            Exports exports) {
        this.list = list;
        this.states = states;
        this.seasons = seasons;
        this.views = views;
        this.rights = rights;
        this.exports = exports;
    }

    @GetMapping("/teams")
    ModelAndView show(HttpServletRequest request, Authentication caller) {
        return new ModelAndView("teams").addObject("lines", list.of(chosen(request, caller)));
    }

    @GetMapping("/teams.{extension}")
    ResponseEntity<byte[]> export(
            @PathVariable String extension, HttpServletRequest request, Authentication caller) {
        List<ChapterId> chapters = chosen(request, caller);
        return exports.file(extension, () -> ExportTable.of("equipes", "Équipes", list.of(chapters))
                .forChapters(chapters)
                .text("Saison", TeamReviewList.Line::title)
                .text("État", TeamReviewList.Line::state)
                .text("Proposition", TeamReviewList.Line::summary));
    }

    /** A student of a team. */
    private record Row(ReviewView.Team team, ReviewView.Member member) {}

    /** The teams on the page of a season, one row for each student. */
    @GetMapping("/teams/{season}.{extension}")
    ResponseEntity<byte[]> exportTeams(
            @PathVariable SeasonReference season, @PathVariable String extension, Authentication caller) {
        return exports.file(extension, () -> teams(season, caller));
    }

    private ExportTable<Row> teams(SeasonReference season, Authentication caller) {
        // Another chapter's teams do not exist for this person.
        TeamReviewState review = states.findById(season)
                .filter(state -> rights.teamChapters(caller).contains(seasons.get(state.season()).chapter()))
                .orElseThrow(TeamListController::notFound);
        List<Row> rows = views.of(review).proposal().teams().stream()
                .flatMap(team -> team.members().stream().map(member -> new Row(team, member)))
                .toList();
        return ExportTable.of("equipes-saison", "Équipes", rows)
                .forChapters(List.of(seasons.get(season).chapter()))
                .text("Dossier", row -> row.team().dossier().value())
                .text("Structure", row -> row.team().structure())
                .text("Titre", row -> row.team().title())
                .text("Coach", row -> row.team().coach().name())
                .text("Étudiant", row -> row.member().name())
                .text("École", row -> row.member().school())
                .text("Études", row -> row.member().discipline())
                .text("Vœu", row -> row.member().wish())
                .text("Épingle", row -> row.member().pinned() ? "épinglé" : "");
    }

    private List<ChapterId> chosen(HttpServletRequest request, Authentication caller) {
        return ChosenChapters.of(request, rights.teamChapters(caller));
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
