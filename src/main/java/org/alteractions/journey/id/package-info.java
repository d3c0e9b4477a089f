/** The ids by which features name one another's records. Each is a type, so that one cannot be taken for another. */
package org.alteractions.journey.id;
