package org.alteractions.journey.team.review;

import org.alteractions.journey.id.ApplicationNumber;
import org.alteractions.journey.id.DossierReference;

record VariantMember(DossierReference dossier, ApplicationNumber application) {}
