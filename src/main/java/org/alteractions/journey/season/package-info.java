/** A chapter's season: its calendar, and how dossiers, students and teams come together in it. */
package org.alteractions.journey.season;
