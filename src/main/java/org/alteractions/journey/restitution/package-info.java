/** The restitution: the appointment at which a team presents its results and recommendations. */
package org.alteractions.journey.restitution;
