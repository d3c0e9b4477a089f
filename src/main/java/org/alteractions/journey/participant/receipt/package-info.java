/** What participants have answered by their links: that a form sent twice is one answer, and what its receipt repeats. */
package org.alteractions.journey.participant.receipt;
