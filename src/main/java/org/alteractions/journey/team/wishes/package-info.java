/** What students and missions ask of a team: skills, times, people to be with or apart from. */
package org.alteractions.journey.team.wishes;
