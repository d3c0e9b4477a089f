package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** Which interviewers and candidates know each other. */
public interface AcquaintanceRepository extends Repository<Acquaintance, Long> {

    Acquaintance save(Acquaintance acquaintance);

    List<Acquaintance> findBySessionOrderByCandidate(SessionReference session);

    boolean existsBySessionAndInterviewerAndCandidate(SessionReference session, Long interviewer,
            ApplicationNumber candidate);

    @Modifying
    @Query("""
            delete from acquaintance
            where session = :session and interviewer = :interviewer and candidate = :candidate""")
    void forget(SessionReference session, Long interviewer, ApplicationNumber candidate);
}
