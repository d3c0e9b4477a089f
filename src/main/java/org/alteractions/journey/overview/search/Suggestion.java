package org.alteractions.journey.overview.search;

/**
 * An entry of the list below the search box.
 *
 * @param kind    in French, for instance "Candidature" or "Tâche"
 * @param address where it leads
 */
public record Suggestion(String label, String kind, String address) {}
