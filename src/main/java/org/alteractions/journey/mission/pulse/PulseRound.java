package org.alteractions.journey.mission.pulse;

import java.time.Instant;
import org.alteractions.journey.id.DossierReference;
import org.springframework.data.annotation.Id;

/**
 * One round of the pulse check of a mission.
 *
 * @param number from 1
 */
record PulseRound(@Id Long id, DossierReference dossier, int number, Instant askedAt) {}
