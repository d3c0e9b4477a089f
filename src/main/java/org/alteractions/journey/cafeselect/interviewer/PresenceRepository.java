package org.alteractions.journey.cafeselect.interviewer;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The hours of interviewers who are not present for the whole session. */
public interface PresenceRepository extends Repository<Presence, Long> {

    Presence save(Presence presence);

    List<Presence> findBySessionOrderByInterviewer(SessionReference session);

    Optional<Presence> findBySessionAndInterviewer(SessionReference session, Long interviewer);

    @Modifying
    @Query("delete from presence where session = :session and interviewer = :interviewer")
    void forget(SessionReference session, Long interviewer);
}
