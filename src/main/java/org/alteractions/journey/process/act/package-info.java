/**
 * Consequences of a form. Before it is sent: irreversible effects and mail recipients. Afterwards: the recorded
 * answers, the mails and the next steps. Everything is computed on request.
 */
package org.alteractions.journey.process.act;
