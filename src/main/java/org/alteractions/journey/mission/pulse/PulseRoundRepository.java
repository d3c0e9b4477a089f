package org.alteractions.journey.mission.pulse;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PulseRoundRepository extends Repository<PulseRound, Long> {

    PulseRound save(PulseRound pulseRound);

    Optional<PulseRound> findFirstByDossierOrderByNumberDesc(String dossier);
}
