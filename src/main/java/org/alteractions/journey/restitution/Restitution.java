package org.alteractions.journey.restitution;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * The final meeting of a mission and its recommendations.
 *
 * @param plannedAt wall clock in Europe/Paris; null if no date was ever set
 * @param heldOn    null before the meeting, and always if it was given up
 * @param givenUp   whether the mission was closed without the meeting
 */
public record Restitution(
        @Id DossierReference dossier,
        @Version Integer version,
        LocalDateTime plannedAt,
        String place,
        LocalDate heldOn,
        String summary,
        boolean givenUp,
        Set<Recommendation> recommendations) {

    public static final int MOST_RECOMMENDATIONS = 6;

    static Restitution of(DossierReference dossier) {
        return new Restitution(dossier, null, null, null, null, null, false, Set.of());
    }

    /**
     * @param field  answer that the date comes from
     * @param latest last day that the programme allows
     */
    Restitution planned(String field, LocalDateTime at, String where, LocalDate latest) {
        if (at.toLocalDate().isAfter(latest)) {
            throw RestitutionRefusal.TOO_LATE.of(latest).at(field);
        }
        return new Restitution(dossier, version, at, where, null, null, false, recommendations);
    }

    /** @param wordings the recommendations, in order; at least one, at most six */
    Restitution held(LocalDate day, LocalDate missionStart, LocalDate today, String told, List<String> wordings) {
        if (day.isAfter(today)) {
            throw RestitutionRefusal.NOT_YET_HELD.of();
        }
        if (day.isBefore(missionStart)) {
            throw RestitutionRefusal.BEFORE_THE_MISSION.of(missionStart);
        }
        if (wordings.isEmpty() || wordings.size() > MOST_RECOMMENDATIONS) {
            throw RestitutionRefusal.RECOMMENDATIONS_MISCOUNTED.of();
        }
        Set<Recommendation> made = IntStream.range(0, wordings.size())
                .mapToObj(index -> Recommendation.of(index + 1, wordings.get(index)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Restitution(dossier, version, plannedAt, place, day, told, false, made);
    }

    /** Corrects the day and the summary; the recommendations stay. */
    Restitution corrected(LocalDate day, LocalDate missionStart, LocalDate today, String told) {
        Restitution right = held(day, missionStart, today, told,
                inOrder().stream().map(Recommendation::wording).toList());
        return new Restitution(dossier, version, plannedAt, place, right.heldOn, told, false, recommendations);
    }

    Restitution giveUp() {
        return new Restitution(dossier, version, plannedAt, place, null, null, true, recommendations);
    }

    /** Status of a recommendation a year later, by its number. */
    public record Followed(Recommendation.Status status, String reason, String result) {}

    public Restitution reviewed(Map<Integer, Followed> told) {
        Set<Recommendation> followed = recommendations.stream()
                .map(made -> Optional.ofNullable(told.get(made.item()))
                        .map(now -> made.followed(now.status(), now.reason(), now.result()))
                        .orElse(made))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return new Restitution(dossier, version, plannedAt, place, heldOn, summary, givenUp, followed);
    }

    public boolean wasHeld() {
        return heldOn != null;
    }

    /** Ordered by number. */
    public List<Recommendation> inOrder() {
        return recommendations.stream().sorted(Comparator.comparing(Recommendation::item)).toList();
    }
}
