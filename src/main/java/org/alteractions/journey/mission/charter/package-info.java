/** The charter of a mission: its text, the acceptances, its conclusion. */
package org.alteractions.journey.mission.charter;
