package org.alteractions.journey.team.review;

import org.alteractions.journey.id.DossierReference;

/** A dossier that gets a team in a variant. */
public record VariantTeam(DossierReference dossier, Long coachId) {}
