package org.alteractions.journey.team.review;

/** @param application number of the student's application */
record VariantMember(String dossier, String application) {}
