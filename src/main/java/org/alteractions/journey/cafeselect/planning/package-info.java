/** Who interviews whom, when and where at a Café Select. Planning depends neither on the engine nor on the database. */
package org.alteractions.journey.cafeselect.planning;
