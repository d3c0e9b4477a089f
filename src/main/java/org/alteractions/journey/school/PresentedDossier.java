package org.alteractions.journey.school;

/**
 * A dossier among those presented at a school.
 *
 * @param invited  whether its structure was given a date and a place
 * @param attended whether its structure came
 */
record PresentedDossier(String dossier, boolean invited, boolean attended) {}
