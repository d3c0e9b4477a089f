/** The pulse check: a short question to everybody in a mission at regular times. */
package org.alteractions.journey.mission.pulse;
