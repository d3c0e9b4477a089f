package org.alteractions.journey.season;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alteractions.journey.id.CaseReference;
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
                .map(SeasonNames::named);
    }

    private static String named(Season season) {
        return season.term().label() + " " + season.seasonYear();
    }

    @Override
    public Map<CaseContext, String> namesOf(Collection<CaseContext> contexts) {
        Map<CaseReference, Season> known =
                seasons.findAbout(contexts.stream().map(CaseContext::reference).toList());
        Map<CaseContext, String> names = new HashMap<>();
        contexts.stream().filter(context -> known.containsKey(context.reference()))
                .forEach(context -> names.put(context, named(known.get(context.reference()))));
        return names;
    }
}
