package org.alteractions.journey.seminar;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ChapterId;
import org.alteractions.journey.id.SeasonReference;
import org.alteractions.journey.id.SeminarReference;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The seminars, by reference. */
interface SeminarDayRepository extends Repository<Seminar, SeminarReference> {

    Seminar save(Seminar seminar);

    Optional<Seminar> findById(SeminarReference reference);

    Optional<Seminar> findBySeason(SeasonReference season);

    @Query("select * from seminar where lower(trainer_email) = lower(:email) order by reference")
    List<Seminar> findByTrainerEmail(String email);

    @Query("""
            select seminar.* from seminar join season on season.reference = seminar.season
            where season.chapter in (:chapters) and seminar.state = 'PREPARED' order by seminar.starts_at""")
    List<Seminar> prepared(Collection<ChapterId> chapters);

    default Seminar get(SeminarReference reference) {
        return findById(reference).orElseThrow(() -> new IllegalArgumentException("No seminar '" + reference + "'"));
    }
}
