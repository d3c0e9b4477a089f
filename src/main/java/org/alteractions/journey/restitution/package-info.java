/** The restitution: the appointment at which a team presents its results and gives recommendations. */
package org.alteractions.journey.restitution;
