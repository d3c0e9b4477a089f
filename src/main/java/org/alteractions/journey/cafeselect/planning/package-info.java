/** Who interviews whom, when and where at a Café Select: pure planning, which knows neither engine nor tables. */
package org.alteractions.journey.cafeselect.planning;
