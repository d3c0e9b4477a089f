/** Students and missions of a season without a team, and the proposals made from them. */
package org.alteractions.journey.team.pool;
