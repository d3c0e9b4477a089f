package org.alteractions.journey.season.closing;

import java.util.List;
import java.util.Map;
import org.alteractions.journey.process.form.FormValues;
import org.alteractions.journey.process.form.ShownKey;
import org.alteractions.journey.season.Season;
import org.alteractions.journey.season.SeasonRepository;
import org.springframework.stereotype.Component;

/** Form values of a season that ends, and the note that the season before left. */
@Component
class ClosingFormValues implements FormValues {

    private final SeasonRepository seasons;
    private final SeasonClosingRepository closings;
    private final SeasonCount count;

    ClosingFormValues(SeasonRepository seasons, SeasonClosingRepository closings, SeasonCount count) {
        this.seasons = seasons;
        this.closings = closings;
        this.count = count;
    }

    @Override
    public List<ShownKey> shownKeys() {
        return List.of(
                ShownKey.ofKnown("seasonFigureRows", "What became of the season in numbers: figure, number", context ->
                        seasons.findAbout(context.reference()).map(season -> rows(count.of(season.reference())))),
                ShownKey.ofKnown("seasonRunningMissions", "How many missions of the season have not ended", context ->
                        seasons.findAbout(context.reference()).map(season -> count.running(season.reference()))),
                ShownKey.ofKnown("previousSeasonNote", "The note that the chapter's last closed season left", context ->
                        seasons.findAbout(context.reference()).map(Season::chapter)
                                .flatMap(closings::findLatestOf)
                                .map(SeasonClosing::note)));
    }

    private static List<Map<String, Object>> rows(SeasonFigures figures) {
        return List.of(
                row("Demandes reçues", figures.requests()),
                row("Demandes présentées dans une école", figures.presented()),
                row("Étudiants inscrits", figures.registered()),
                row("Étudiants retenus", figures.chosen()),
                row("Étudiants formés", figures.trained()),
                row("Équipes formées", figures.teams()),
                row("Livrables acceptés", figures.delivered()),
                row("Missions arrêtées", figures.stopped()));
    }

    private static Map<String, Object> row(String figure, int number) {
        return Map.of("figure", figure, "number", number);
    }
}
