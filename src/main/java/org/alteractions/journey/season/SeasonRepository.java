package org.alteractions.journey.season;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The seasons, by reference. */
public interface SeasonRepository extends Repository<Season, String> {

    Season save(Season season);

    Optional<Season> findById(String reference);

    boolean existsById(String reference);

    @Query("""
            select * from season where chapter in (:chapters) and state <> 'CANCELLED'
            and registration_opens <= :day and registration_closes >= :day order by reference""")
    List<Season> openForRegistration(Collection<String> chapters, LocalDate day);

    default Season get(String reference) {
        return findById(reference).orElseThrow(() -> new IllegalArgumentException("No season '" + reference + "'"));
    }

    /** @param reference of the season or of a case within it, for instance NAN-2026-AUTUMN/polytech-nantes */
    default Optional<Season> findAbout(String reference) {
        return Optional.ofNullable(reference).map(SeasonRepository::seasonIn).flatMap(this::findById);
    }

    default Season about(String reference) {
        return get(seasonIn(reference));
    }

    private static String seasonIn(String reference) {
        int slash = reference.indexOf('/');
        return slash < 0 ? reference : reference.substring(0, slash);
    }
}
