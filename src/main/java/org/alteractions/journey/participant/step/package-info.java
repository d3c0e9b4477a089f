/** The pages of links: the step that awaits an answer, and the state of the case. */
package org.alteractions.journey.participant.step;
