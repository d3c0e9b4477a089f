/** What is typed on a participant's page that was refused: kept for a while, and drawn again for the same browser. */
package org.alteractions.journey.participant.draft;
