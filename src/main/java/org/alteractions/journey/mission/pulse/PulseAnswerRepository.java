package org.alteractions.journey.mission.pulse;

import java.util.List;
import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

interface PulseAnswerRepository extends Repository<PulseAnswer, Long> {

    PulseAnswer save(PulseAnswer pulseAnswer);

    Optional<PulseAnswer> findByDossierAndPulseAndParty(DossierReference dossier, int pulse, String party);

    /** Newest first. */
    List<PulseAnswer> findByDossierOrderByAnsweredAtDesc(DossierReference dossier);
}
