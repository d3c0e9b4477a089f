/**
 * Interventions of operators in running cases. Each is one transaction with its entry in the journal: who, why, and the
 * state before and after.
 */
package org.alteractions.journey.process.intervention;
