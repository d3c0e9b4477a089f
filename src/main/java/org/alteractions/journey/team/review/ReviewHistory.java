package org.alteractions.journey.team.review;

import java.time.Instant;
import java.util.List;
import org.alteractions.journey.WrittenDates;
import org.alteractions.journey.team.planning.pool.Pool;
import org.alteractions.journey.team.planning.words.Comparison;
import org.alteractions.journey.team.pool.TeamPools;
import org.alteractions.journey.team.wishes.VariantWords;
import org.springframework.stereotype.Component;

/** How the teams of a season came to be: variants, what differs between them, and what was changed by hand. */
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

    List<ReviewView.Change> changes(String season) {
        return changes.findBySeasonOrderByIdDesc(season).stream()
                .map(change -> new ReviewView.Change(
                        when(change.changedAt()), words(change), change.reason(), change.author()))
                .toList();
    }

    /** What differs, a sentence each; empty where one of them does not exist. */
    List<String> compared(String season, int before, int after) {
        Pool pool = pools.of(season);
        return variants.findBySeasonAndNumber(season, before)
                .flatMap(one -> variants.findBySeasonAndNumber(season, after).map(other -> words.comparison()
                        .say(Comparison.of(new VariantReading(one, pool).plan(), new VariantReading(other, pool).plan()))))
                .orElse(List.of());
    }

    private static String words(TeamVariant variant) {
        return variant.basedOn() == null
                ? "calculée le " + when(variant.madeAt())
                : "variante " + variant.basedOn() + " changée à la main, le " + when(variant.madeAt());
    }

    private String words(HandChange change) {
        return switch (change.kind()) {
            case MOVED -> words.student(change.application()) + " rejoint l'équipe de " + change.dossier();
            case SWAPPED -> words.student(change.application()) + " et " + words.student(change.other())
                    + " échangent leurs places";
            case COACH_CHANGED -> words.coach(change.coachId()) + " accompagne l'équipe de " + change.dossier();
            case PINNED -> "Épingles de l'équipe de " + change.dossier();
            case RELEASED -> (change.application() == null
                    ? words.coach(change.coachId())
                    : words.student(change.application())) + " n'est plus épinglé sur " + change.dossier();
        };
    }

    private static String when(Instant moment) {
        return WrittenDates.recorded(moment);
    }
}
