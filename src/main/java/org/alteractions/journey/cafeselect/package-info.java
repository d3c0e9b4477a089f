/** The Café Select: a day of short interviews, two per candidate, and the deliberation that follows. */
package org.alteractions.journey.cafeselect;
