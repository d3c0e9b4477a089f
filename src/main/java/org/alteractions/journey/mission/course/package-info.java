/** The course of a mission: start, kick-off, mid-term, a change of scope. */
package org.alteractions.journey.mission.course;
