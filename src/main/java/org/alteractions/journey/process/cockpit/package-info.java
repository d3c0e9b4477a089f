/** What Cockpit shows of the programme beside the vendor's own: stuck cases and the journal of an instance. */
package org.alteractions.journey.process.cockpit;
