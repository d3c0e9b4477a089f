/** Changes after the plan is published: what happened, the new plan, its confirmation. */
package org.alteractions.journey.cafeselect.replanning;
