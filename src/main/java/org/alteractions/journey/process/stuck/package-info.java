/** Finds the cases that nothing will ever move, or that are past their own expected date. */
package org.alteractions.journey.process.stuck;
