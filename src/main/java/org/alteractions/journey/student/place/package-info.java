/** Offered places and the waiting list: offer, answer, passing on. */
package org.alteractions.journey.student.place;
