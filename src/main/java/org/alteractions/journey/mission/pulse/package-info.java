/** The pulse check: a short question to all members of a mission at regular intervals. */
package org.alteractions.journey.mission.pulse;
