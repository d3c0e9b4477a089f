package org.alteractions.journey.season;

import java.util.Optional;
import org.alteractions.journey.chapter.Chapters;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

@Component
class SeasonNames implements CaseNames {

    private final Seasons seasons;
    private final Chapters chapters;

    SeasonNames(Seasons seasons, Chapters chapters) {
        this.seasons = seasons;
        this.chapters = chapters;
    }

    /** Of a step about one dossier of the season, the structure's name says more. */
    @Override
    public Optional<String> nameOf(CaseContext at) {
        return Optional.ofNullable(at.dossier())
                .flatMap(seasons::findById)
                .map(season -> "%s, %s %d".formatted(
                        chapters.get(season.chapter()).name(), season.term().label(), season.seasonYear()));
    }
}
