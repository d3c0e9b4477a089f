/** The end of a season: a coordinator closes it with its figures and a note for the next one. */
package org.alteractions.journey.season.closing;
