package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The Cafés Select, by reference. */
public interface CafeSelectRepository extends Repository<CafeSelect, SessionReference> {

    CafeSelect save(CafeSelect session);

    Optional<CafeSelect> findById(SessionReference reference);

    List<CafeSelect> findAllByReferenceIn(Collection<SessionReference> references);

    /** References of the chapters' seasons that are not cancelled, with or without a prepared session. */
    @Query("select reference from season where chapter in (:chapters) and state <> 'CANCELLED' order by reference")
    List<SeasonReference> seasonsOf(Collection<ChapterId> chapters);

    @Query("""
            select c.* from cafe_select c join season s on s.reference = c.season
            where s.chapter in (:chapters) and c.state = 'PUBLISHED' order by c.starts_at""")
    List<CafeSelect> published(Collection<ChapterId> chapters);

    @Query("""
            select c.* from cafe_select c join season s on s.reference = c.season
            where s.chapter in (:chapters) and c.state = 'HELD' order by c.starts_at""")
    List<CafeSelect> held(Collection<ChapterId> chapters);

    /** Sessions that have taken place and of which a scorecard or a third opinion is not in and not given up. */
    @Query("""
            select c.reference from cafe_select c join season s on s.reference = c.season
            where s.chapter in (:chapters) and c.state = 'HELD' and (exists (
                select 1 from assessment a where a.session = c.reference and a.advice is null
                    and (a.decision is null or a.decision <> 'ABSENT'))
                or exists (select 1 from interview i where i.session = c.reference and i.third and i.state = 'HELD'
                    and i.recommendation is null))""")
    List<SessionReference> awaitingScorecards(Collection<ChapterId> chapters);

    default CafeSelect get(SessionReference reference) {
        return findById(reference)
                .orElseThrow(() -> new IllegalArgumentException("No Café Select '" + reference + "'"));
    }
}
