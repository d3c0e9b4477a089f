package org.alteractions.journey.team.review;

import org.alteractions.journey.id.DossierReference;

/** @param application number of the student's application */
record VariantMember(DossierReference dossier, String application) {}
