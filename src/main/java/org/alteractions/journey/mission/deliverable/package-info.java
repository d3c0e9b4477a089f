/** The deliverables of a mission and their versions. */
package org.alteractions.journey.mission.deliverable;
