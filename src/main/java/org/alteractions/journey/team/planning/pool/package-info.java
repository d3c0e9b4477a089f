/** The input of the team planner: missions, candidates, coaches and the choices already fixed. */
package org.alteractions.journey.team.planning.pool;
