package org.alteractions.journey.mission.pulse;

import java.util.Optional;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.repository.Repository;

interface PulseRoundRepository extends Repository<PulseRound, Long> {

    PulseRound save(PulseRound pulseRound);

    Optional<PulseRound> findFirstByDossierOrderByNumberDesc(DossierReference dossier);
}
