/** Ids by which features refer to each other's records. Each has its own type, so that ids cannot be confused. */
package org.alteractions.journey.id;
