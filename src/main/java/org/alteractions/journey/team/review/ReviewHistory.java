package org.alteractions.journey.team.review;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.words.Comparison;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.stereotype.Component;

/** History of a season's teams: the variants, their differences and the manual changes. */
@Component
class ReviewHistory {

    private final TeamVariantRepository variants;
    private final HandChangeRepository changes;
    private final TeamPools pools;
    private final VariantWords words;

    ReviewHistory(TeamVariantRepository variants, HandChangeRepository changes, TeamPools pools, VariantWords words) {
        this.variants = variants;
        this.changes = changes;
        this.pools = pools;
        this.words = words;
    }

    List<ReviewView.Variant> variants(TeamReviewState reviewState) {
        return variants.findBySeasonOrderByNumber(reviewState.season()).stream()
                .map(variant -> new ReviewView.Variant(variant.number(), variant.version(), words(variant),
                        Integer.valueOf(variant.number()).equals(reviewState.variant())))
                .toList();
    }

    List<ReviewView.Change> changes(SeasonReference season) {
        return changes.findBySeasonOrderByIdDesc(season).stream()
                .map(change -> new ReviewView.Change(
                        when(change.signature().changedAt()), words(change.act()), change.reason(),
                        change.signature().author()))
                .toList();
    }

    /** The differences, one sentence each; empty if one of the variants does not exist. */
    List<String> compared(SeasonReference season, int before, int after) {
        Pool pool = pools.of(season);
        return variants.findBySeasonAndNumber(season, before)
                .flatMap(one -> variants.findBySeasonAndNumber(season, after).map(other -> words.comparison()
                        .say(Comparison.of(new VariantReading(one, pool).plan(),
                                new VariantReading(other, pool).plan()))))
                .orElse(List.of());
    }

    private static String words(TeamVariant variant) {
        TeamVariant.Origin origin = variant.origin();
        return origin.basedOn() == null
                ? "calculée le " + when(origin.madeAt())
                : "variante " + origin.basedOn() + " changée à la main, le " + when(origin.madeAt());
    }

    private String words(HandChange.Act act) {
        return switch (act.kind()) {
            case MOVED -> words.student(act.application()) + " rejoint l'équipe de " + act.dossier();
            case SWAPPED -> words.student(act.application()) + " et " + words.student(act.other())
                    + " échangent leurs places";
            case COACH_CHANGED -> words.coach(act.coachId()) + " accompagne l'équipe de " + act.dossier();
            case PINNED -> "Épingles de l'équipe de " + act.dossier();
            case RELEASED -> (act.application() == null
                    ? words.coach(act.coachId())
                    : words.student(act.application())) + " n'est plus épinglé sur " + act.dossier();
        };
    }

    private static String when(Instant moment) {
        return WrittenDates.recorded(moment);
    }
}
