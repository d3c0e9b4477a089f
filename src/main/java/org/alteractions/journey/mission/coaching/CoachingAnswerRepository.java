package org.alteractions.journey.mission.coaching;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

interface CoachingAnswerRepository extends Repository<CoachingAnswer, Long> {

    CoachingAnswer save(CoachingAnswer answer);

    Optional<CoachingAnswer> findByDossierAndCoachId(DossierReference dossier, Long coachId);

    List<CoachingAnswer> findByDossier(DossierReference dossier);
}
