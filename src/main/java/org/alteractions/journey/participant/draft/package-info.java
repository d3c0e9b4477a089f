/** Drafts of forms that a participant's page refused, kept for a limited time and drawn again in the same browser. */
package org.alteractions.journey.participant.draft;
