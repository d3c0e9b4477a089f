/** The coach's consent: a coach who was proposed to a team is asked and accepts, wishes other dates, or declines. */
package org.alteractions.journey.mission.coaching;
