/** The confirmation of reviewed teams, one by one, and the launch of their missions. */
package org.alteractions.journey.team.confirmation;
