/** The planner's result in French sentences. */
package org.alteractions.journey.team.planning.words;
