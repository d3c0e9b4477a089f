/**
 * The planner that forms teams of students, missions and coaches. It uses neither the process engine nor the database.
 */
package org.alteractions.journey.team.planning;
