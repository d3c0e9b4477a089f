/** Needs of missions and wishes of students: skills, languages, times, and students to keep together or apart. */
package org.alteractions.journey.team.wishes;
