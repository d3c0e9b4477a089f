/** Coaches, their companies and their conflicts of interest. */
package org.alteractions.journey.team.coach;
