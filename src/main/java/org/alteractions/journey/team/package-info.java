/** Coaches of partner companies and the student teams that they guide: one team per mission. */
package org.alteractions.journey.team;
