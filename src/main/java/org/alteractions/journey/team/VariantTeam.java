package org.alteractions.journey.team;

/** A dossier that gets a team in a variant. */
record VariantTeam(String dossier, Long coachId) {}
