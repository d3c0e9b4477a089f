/** Coaches of partner companies, and the teams of students that they guide: one team per mission. */
package org.alteractions.journey.team;
