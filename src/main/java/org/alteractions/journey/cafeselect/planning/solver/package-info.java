/** The search for a plan of interviews on the puzzle of a day. */
package org.alteractions.journey.cafeselect.planning.solver;
