package org.alteractions.journey.cafeselect.assessment;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.SessionReference;
import org.springframework.data.repository.Repository;

/** The assessments of the candidates of all sessions. */
public interface AssessmentRepository extends Repository<Assessment, Long> {

    Assessment save(Assessment assessment);

    List<Assessment> findByCandidateOrderById(ApplicationNumber candidate);

    List<Assessment> findBySessionOrderByCandidate(SessionReference session);

    Optional<Assessment> findBySessionAndCandidate(SessionReference session, ApplicationNumber candidate);
}
