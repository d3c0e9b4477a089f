package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.Repository;

/** The interviews of all sessions. */
public interface InterviewRepository extends Repository<Interview, Long> {

    Interview save(Interview interview);

    List<Interview> findAllByIdIn(Collection<Long> ids);

    void delete(Interview interview);

    Optional<Interview> findById(Long id);

    /** The plan of the day, by time and room. */
    List<Interview> findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(String session);

    /** By time, a third one last. */
    List<Interview> findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(String session, Long interviewer);

    /** A third one last. */
    List<Interview> findByCandidateAndStateInOrderByThirdAscStartsAtAsc(String candidate, Set<Interview.State> states);

    /** A third one last; none that was dropped. */
    default List<Interview> findByCandidateOrderByThirdAscStartsAtAsc(String candidate) {
        return findByCandidateAndStateInOrderByThirdAscStartsAtAsc(candidate, Interview.STANDING);
    }

    /** Those that were asked for because the first two left a doubt. */
    List<Interview> findBySessionAndThirdTrueOrderById(String session);

    @Modifying
    @Query("delete from interview where session = :session")
    void forget(String session);

    default Interview get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No interview " + id));
    }
}
