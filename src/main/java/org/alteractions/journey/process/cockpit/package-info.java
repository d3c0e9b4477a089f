/**
 * What Cockpit shows beside the vendor's own, stuck cases and the journal of an instance, and what the caller may do
 * there.
 */
package org.alteractions.journey.process.cockpit;
