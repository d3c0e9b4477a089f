package org.alteractions.journey.school;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.PresentationReference;
import org.alteractions.journey.id.SeasonReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Repository of the presentations, by reference. */
public interface PresentationRepository extends Repository<Presentation, PresentationReference> {

    Presentation save(Presentation presentation);

    Optional<Presentation> findById(PresentationReference reference);

    @Query("select * from presentation where reference in (:references)")
    List<Presentation> findAll(Collection<PresentationReference> references);

    List<Presentation> findBySeasonOrderByReference(SeasonReference season);

    @Query("""
            select * from presentation where state = 'CONFIRMED'
            and season in (select reference from season where chapter in (:chapters)) order by reference""")
    List<Presentation> confirmedIn(Collection<ChapterId> chapters);

    default Presentation get(PresentationReference reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No presentation '" + reference + "'"));
    }
}
