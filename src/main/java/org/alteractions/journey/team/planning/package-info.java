/** Who works with whom, for whom and with which coach: pure planning, which knows neither engine nor tables. */
package org.alteractions.journey.team.planning;
