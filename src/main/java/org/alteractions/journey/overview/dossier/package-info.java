/** The list of the dossiers. */
package org.alteractions.journey.overview.dossier;
