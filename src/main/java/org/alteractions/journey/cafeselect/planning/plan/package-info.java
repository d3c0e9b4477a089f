/** The planner of a day: input checks, the plan or the reason why there is none, and the plan after a change. */
package org.alteractions.journey.cafeselect.planning.plan;
