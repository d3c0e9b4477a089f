/** A mission from the day its team is known to its deliverable: kick-off, charter, milestones, and what may go wrong. */
package org.alteractions.journey.mission;
