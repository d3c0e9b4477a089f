/**
 * Pages on which staff see the whole: a season, its dossiers, a case. They only read. Their queries join the tables of
 * several features, so that the number of statements does not grow with the number of rows.
 */
package org.alteractions.journey.overview;
