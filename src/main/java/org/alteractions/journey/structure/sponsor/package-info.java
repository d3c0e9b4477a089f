/** Companies and foundations that support requests. */
package org.alteractions.journey.structure.sponsor;
