/** Confirmation of reviewed teams, at once or one by one, and the launch of their missions. */
package org.alteractions.journey.team.confirmation;
