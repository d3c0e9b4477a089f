/** Overload: requests beyond the available database connections wait briefly, then get a 503 with a sentence. */
package org.alteractions.journey.capacity;
