package org.alteractions.journey.cafeselect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** What candidates have said of their interviews. */
public interface SlotAnswerRepository extends Repository<SlotAnswer, Long> {

    SlotAnswer save(SlotAnswer answer);

    List<SlotAnswer> findBySession(SessionReference session);

    Optional<SlotAnswer> findBySessionAndCandidate(SessionReference session, ApplicationNumber candidate);

    /** By number of the application. */
    default Map<ApplicationNumber, String> inWords(SessionReference session) {
        return findBySession(session).stream().collect(Collectors.toMap(SlotAnswer::candidate, SlotAnswer::inWords));
    }

    /** What was said of other times says nothing of the new ones. */
    @Modifying
    @Query("delete from slot_answer where session = :session and candidate = :candidate")
    void forget(SessionReference session, ApplicationNumber candidate);

    @Modifying
    @Query("delete from slot_answer where session = :session")
    void forget(SessionReference session);
}
