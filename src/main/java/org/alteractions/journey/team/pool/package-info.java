/** The people and missions of a season that have no team yet, and the proposals made from them. */
package org.alteractions.journey.team.pool;
