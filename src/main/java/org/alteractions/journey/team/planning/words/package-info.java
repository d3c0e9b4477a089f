/** French sentences for the results of the planner. */
package org.alteractions.journey.team.planning.words;
