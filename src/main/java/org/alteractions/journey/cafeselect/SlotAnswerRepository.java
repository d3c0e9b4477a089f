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

/** Answers of candidates to their interview times. */
public interface SlotAnswerRepository extends Repository<SlotAnswer, Long> {

    SlotAnswer save(SlotAnswer answer);

    List<SlotAnswer> findBySession(SessionReference session);

    Optional<SlotAnswer> findBySessionAndCandidate(SessionReference session, ApplicationNumber candidate);

    /** By number of the application. */
    default Map<ApplicationNumber, String> inWords(SessionReference session) {
        return findBySession(session).stream().collect(Collectors.toMap(SlotAnswer::candidate, SlotAnswer::inWords));
    }

    /** Called when the times change: an answer to the old times says nothing about the new ones. */
    @Modifying
    @Query("delete from slot_answer where session = :session and candidate = :candidate")
    void forget(SessionReference session, ApplicationNumber candidate);

    @Modifying
    @Query("delete from slot_answer where session = :session")
    void forget(SessionReference session);
}
