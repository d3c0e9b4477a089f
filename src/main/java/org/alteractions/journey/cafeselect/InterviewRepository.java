package org.alteractions.journey.cafeselect;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
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
    @Query("select * from interview where session = :session and not third order by starts_at, room")
    List<Interview> findBySessionAndThirdFalseOrderByStartsAtAscRoomAsc(SessionReference session);

    /** By time; a third interview comes last. */
    @Query("""
            select * from interview where session = :session and interviewer = :interviewer
            order by third, starts_at""")
    List<Interview> findBySessionAndInterviewerOrderByThirdAscStartsAtAsc(SessionReference session, Long interviewer);

    /** A third interview comes last. */
    @Query("select * from interview where candidate = :candidate and state in (:states) order by third, starts_at")
    List<Interview> findByCandidateAndStateInOrderByThirdAscStartsAtAsc(ApplicationNumber candidate,
            Set<Interview.State> states);

    /** Without dropped interviews; a third interview comes last. */
    default List<Interview> findByCandidateOrderByThirdAscStartsAtAsc(ApplicationNumber candidate) {
        return findByCandidateAndStateInOrderByThirdAscStartsAtAsc(candidate, Interview.STANDING);
    }

    /** By candidate, without dropped interviews; a third interview comes last. */
    @Query("""
            select * from interview where candidate in (:candidates) and state <> 'DROPPED'
            order by candidate, third, starts_at""")
    List<Interview> findAllOf(Collection<ApplicationNumber> candidates);

    /** The interviews of each candidate, a third interview last; one query for all candidates. */
    default Map<ApplicationNumber, List<Interview>> byCandidate(Collection<ApplicationNumber> candidates) {
        return candidates.isEmpty()
                ? Map.of()
                : findAllOf(candidates).stream().collect(Collectors.groupingBy(Interview::candidate));
    }

    /** Third interviews, requested because the first two left a doubt. */
    @Query("select * from interview where session = :session and third order by id")
    List<Interview> findBySessionAndThirdTrueOrderById(SessionReference session);

    /** The plan of the day, and the third interviews after it. */
    @Query("select * from interview where session = :session order by third, starts_at, room, id")
    List<Interview> findBySessionOrderByThirdAscStartsAtAscRoomAsc(SessionReference session);

    @Modifying
    @Query("delete from interview where session = :session")
    void forget(SessionReference session);

    default Interview get(Long id) {
        return findById(id).orElseThrow(() -> new IllegalArgumentException("No interview " + id));
    }
}
