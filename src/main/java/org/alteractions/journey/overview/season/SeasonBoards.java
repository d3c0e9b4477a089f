package org.alteractions.journey.overview.season;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.chapter.Chapter;
import org.alteractions.journey.chapter.ChapterRepository;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.overview.Sight;
import org.alteractions.journey.overview.dossier.DossierFigure;
import org.alteractions.journey.overview.season.SeasonBoard.Day;
import org.alteractions.journey.overview.season.SeasonBoard.Step;
import org.alteractions.journey.overview.season.SeasonBoard.When;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.Season.State;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The seasons of the home page: those that run or are prepared, or one that was asked for. */
@Component
class SeasonBoards {

    private final SeasonRepository seasons;
    private final ChapterRepository chapters;
    private final SeasonFigures figures;
    private final Clock clock;

    SeasonBoards(SeasonRepository seasons, ChapterRepository chapters, SeasonFigures figures, Clock clock) {
        this.seasons = seasons;
        this.chapters = chapters;
        this.figures = figures;
        this.clock = clock;
    }

    /** All seasons of the chapters, newest first, for the choice on the page. */
    List<Season> all(Sight sight) {
        return seasons.of(sight.chapters());
    }

    private static String title(Season season, String name) {
        return name + ", " + season.term().label() + " " + season.seasonYear();
    }

    /**
     * @param asked      the season to show; empty for all that have not ended
     * @param candidates chapters whose candidates the reader may see; figures about students of others are left out
     */
    List<SeasonBoard> of(List<Season> all, Optional<SeasonReference> asked, Sight sight, List<ChapterId> candidates) {
        List<Season> shown = all.stream()
                .filter(season -> asked.map(season.reference()::equals).orElse(isRunning(season)))
                .toList();
        List<SeasonReference> ids = shown.stream().map(Season::reference).toList();
        Map<SeasonReference, Map<DossierFigure, Integer>> dossiers = figures.dossiers(ids, sight);
        Map<SeasonReference, Map<ApplicationFigure, Integer>> applications = figures.applications(
                shown.stream().filter(season -> candidates.contains(season.chapter())).map(Season::reference).toList());
        return chapters.all().stream()
                .flatMap(chapter -> shown.stream()
                        .filter(season -> season.chapter().equals(chapter.id()))
                        .sorted((one, other) -> one.missionsStart().compareTo(other.missionsStart()))
                        .map(season -> board(season, chapter, candidates.contains(chapter.id()),
                                dossiers.getOrDefault(season.reference(), Map.of()),
                                applications.getOrDefault(season.reference(), Map.of()))))
                .toList();
    }

    private static boolean isRunning(Season season) {
        return season.state() != Season.State.CLOSED && season.state() != Season.State.CANCELLED;
    }

    private SeasonBoard board(
            Season season, Chapter chapter, boolean showsStudents, Map<DossierFigure, Integer> dossiers,
            Map<ApplicationFigure, Integer> applications) {
        List<Step> steps = new ArrayList<>();
        Stream.of(DossierFigure.ASKED, DossierFigure.QUALIFIED, DossierFigure.PRESENTED)
                .forEach(figure -> steps.add(step(season, figure, dossiers)));
        if (showsStudents) {
            Stream.of(ApplicationFigure.values()).forEach(figure -> steps.add(new Step(figure.label(),
                    applications.getOrDefault(figure, 0), link("/applications", season, figure.key()), false)));
        }
        Stream.of(DossierFigure.IN_TEAM, DossierFigure.ON_TIME, DossierFigure.AT_RISK, DossierFigure.LATE,
                        DossierFigure.RESTITUTED, DossierFigure.REVIEWED)
                .forEach(figure -> steps.add(step(season, figure, dossiers)));
        return new SeasonBoard(season.reference(), title(season, chapter.name()), season.state().label(),
                steps, days(season));
    }

    private static Step step(Season season, DossierFigure figure, Map<DossierFigure, Integer> counts) {
        return new Step(figure.label(), counts.getOrDefault(figure, 0), link("/dossiers", season, figure.key()),
                figure == DossierFigure.LATE || figure == DossierFigure.AT_RISK);
    }

    private static String link(String path, Season season, String figure) {
        return UriComponentsBuilder.fromPath(path)
                .queryParam("saison", season.reference().value())
                .queryParam("etape", figure)
                .build().encode().toUriString();
    }

    private List<Day> days(Season season) {
        LocalDate today = LocalDate.now(clock);
        List<Milestone> milestones = List.of(
                new Milestone("Ouverture des inscriptions", season.registrationOpens(), State.REGISTRATION_OPEN),
                new Milestone("Clôture des inscriptions", season.registrationCloses(), State.REGISTRATION_CLOSED),
                new Milestone("Café Select", season.cafeSelectOn(), State.LAUNCHED),
                new Milestone("Séminaire", season.seminarOn(), State.LAUNCHED),
                new Milestone("Début des missions", season.missionsStart(), State.LAUNCHED),
                new Milestone("Fin des missions", season.missionsEnd(), State.CLOSED));
        Optional<Milestone> next = milestones.stream().filter(one -> !one.isOver(season, today)).findFirst();
        return milestones.stream()
                .map(one -> new Day(one.what(), WrittenDates.day(one.on()), one.isOver(season, today) ? When.PAST
                        : next.filter(first -> first.on().equals(one.on())).isPresent() ? When.NEXT : When.LATER))
                .toList();
    }

    /**
     * A date of the calendar.
     *
     * @param reached state of a season that has it behind it, even if it goes ahead of its calendar
     */
    private record Milestone(String what, LocalDate on, State reached) {

        boolean isOver(Season season, LocalDate today) {
            return on.isBefore(today) || season.state().compareTo(reached) >= 0;
        }
    }
}
