package org.alteractions.journey.season;

import java.util.Optional;
import org.alteractions.journey.process.CaseContext;
import org.alteractions.journey.process.panel.CaseNames;
import org.springframework.stereotype.Component;

/** Names a task by its season if it has no person, structure or school: "automne 2026". */
@Component
class SeasonNames implements CaseNames {

    private final SeasonRepository seasons;

    SeasonNames(SeasonRepository seasons) {
        this.seasons = seasons;
    }

    @Override
    public boolean isFrame() {
        return true;
    }

    @Override
    public Optional<String> nameOf(CaseContext context) {
        return seasons.findAbout(context.reference())
                .map(season -> season.term().label() + " " + season.seasonYear());
    }
}
