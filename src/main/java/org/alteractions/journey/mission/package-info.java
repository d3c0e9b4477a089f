/** A mission from the formation of its team to its deliverable: kick-off, charter, milestones and exceptions. */
package org.alteractions.journey.mission;
