/**
 * Planning of the interviews of a Café Select: people, times and rooms. It depends neither on the engine nor on the
 * database.
 */
package org.alteractions.journey.cafeselect.planning;
