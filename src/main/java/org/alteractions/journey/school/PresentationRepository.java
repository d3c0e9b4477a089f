package org.alteractions.journey.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The presentations, by reference. */
public interface PresentationRepository extends Repository<Presentation, String> {

    Presentation save(Presentation presentation);

    Optional<Presentation> findById(String reference);

    List<Presentation> findBySeasonOrderByReference(String season);

    @Query("""
            select * from presentation where state = 'CONFIRMED'
            and season in (select reference from season where chapter in (:chapters)) order by reference""")
    List<Presentation> confirmedIn(Collection<String> chapters);

    default Presentation get(String reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No presentation '" + reference + "'"));
    }
}
