/** Input of the team planner: missions, candidates, coaches and decisions already made. */
package org.alteractions.journey.team.planning.pool;
