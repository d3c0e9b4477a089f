/** The candidates' invitation to their interviews, and their answers. */
package org.alteractions.journey.cafeselect.invitation;
