/** Receipts of participants' answers. They make repeated submissions idempotent and repeat the recorded answer. */
package org.alteractions.journey.participant.receipt;
