/** A chapter's season: its calendar, and how dossiers, students and teams are matched in it. */
package org.alteractions.journey.season;
