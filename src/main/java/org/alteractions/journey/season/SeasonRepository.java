package org.alteractions.journey.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alteractions.journey.id.CaseReference;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the seasons, by reference. */
public interface SeasonRepository extends Repository<Season, SeasonReference> {

    Season save(Season season);

    Optional<Season> findById(SeasonReference reference);

    @Query("select * from season where reference in (:references)")
    List<Season> findAll(Collection<SeasonReference> references);

    /** The seasons that the cases are or belong to, by reference of the case, in one query. */
    default Map<CaseReference, Season> findAbout(Collection<CaseReference> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        Map<SeasonReference, Season> found = findAll(
                references.stream().map(SeasonRepository::seasonIn).distinct().toList()).stream()
                .collect(Collectors.toMap(Season::reference, Function.identity()));
        return references.stream()
                .distinct()
                .filter(reference -> found.containsKey(seasonIn(reference)))
                .collect(Collectors.toMap(Function.identity(), reference -> found.get(seasonIn(reference))));
    }

    /** Newest first. */
    @Query("select * from season where chapter in (:chapters) order by missions_start desc, reference")
    List<Season> of(Collection<ChapterId> chapters);

    boolean existsById(SeasonReference reference);

    @Query("""
            select * from season where chapter in (:chapters) and state <> 'CANCELLED'
            and registration_opens <= :day and registration_closes >= :day order by reference""")
    List<Season> openForRegistration(Collection<ChapterId> chapters, LocalDate day);

    default Season get(SeasonReference reference) {
        return findById(reference).orElseThrow(() -> new IllegalArgumentException("No season '" + reference + "'"));
    }

    /** @param reference of the season or of a case within it, for instance NAN-2026-AUTUMN/polytech-nantes */
    default Optional<Season> findAbout(CaseReference reference) {
        return Optional.ofNullable(reference).map(SeasonRepository::seasonIn)
                .flatMap(this::findById);
    }

    default Season about(CaseReference reference) {
        return get(seasonIn(reference));
    }

    private static SeasonReference seasonIn(CaseReference reference) {
        return SeasonReference.of(reference.value().split("/", 2)[0]);
    }
}
