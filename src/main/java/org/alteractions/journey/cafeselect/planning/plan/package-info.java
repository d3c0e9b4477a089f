/** The planner of a day: checked input, the plan or the reason why there is none, and the plan after a change. */
package org.alteractions.journey.cafeselect.planning.plan;
