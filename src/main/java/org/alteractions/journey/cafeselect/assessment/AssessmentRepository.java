package org.alteractions.journey.cafeselect.assessment;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The candidates of all sessions as they were assessed. */
public interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    List<Assessment> findByCandidateOrderById(String candidate);

    List<Assessment> findBySessionOrderByCandidate(String session);

    Optional<Assessment> findBySessionAndCandidate(String session, String candidate);
}
