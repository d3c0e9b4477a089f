package org.alteractions.journey.team.review;

/** A dossier that gets a team in a variant. */
public record VariantTeam(String dossier, Long coachId) {}
