/** The coaches, the companies that send them, and their conflicts of interest. */
package org.alteractions.journey.team.coach;
