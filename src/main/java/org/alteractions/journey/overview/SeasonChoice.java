package org.alteractions.journey.overview;

import org.alteractions.journey.id.SeasonReference;

/**
 * A season in the choice of a page.
 *
 * @param title for instance "Nantes, automne 2026"
 */
public record SeasonChoice(SeasonReference reference, String title) {}
